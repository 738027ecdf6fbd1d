-- Operations that have ended are deleted after a while.
create index operation_ended on operation (status, changed_at);
