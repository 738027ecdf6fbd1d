-- Whether a woman's periods have ended for good: the need for iron depends on it.
alter table profile add column postmenopausal boolean;
