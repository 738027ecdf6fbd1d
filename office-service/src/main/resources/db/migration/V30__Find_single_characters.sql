-- Chinese words were kept as pairs of characters only; a single character is found by itself from now on.
insert into meeting_term (tenant, subject, term, meeting_id, occurrences)
select tenant, subject, letter, meeting_id, sum(occurrences)
from (
    select tenant, subject, substring(term from 1 for 1) as letter, meeting_id, occurrences
    from meeting_term where char_length(term) = 2 and ascii(term) between 19968 and 40959
    union all
    select tenant, subject, substring(term from 2 for 1) as letter, meeting_id, occurrences
    from meeting_term where char_length(term) = 2 and ascii(term) between 19968 and 40959
) as pairs
group by tenant, subject, letter, meeting_id;
