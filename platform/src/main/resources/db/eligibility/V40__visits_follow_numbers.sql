-- 番号の紐付けが直されたら、受付が付いていく: the number shown at the counter, as it is compared; null for earlier visits.
-- A visit that is another person's now, or nobody's, keeps its row as evidence.
alter table eligibility.visit
    add column member_system text,
    add column member_key    text,
    add column moved_at      timestamptz;

-- Ids only. A row while the number is nobody's; from it the visit is found when the number is linked again.
create table eligibility.held_visit (
    member_system text not null,
    member_key    text not null,
    person_id     uuid not null,
    visit_id      uuid not null,
    primary key (member_system, member_key, person_id, visit_id)
);
