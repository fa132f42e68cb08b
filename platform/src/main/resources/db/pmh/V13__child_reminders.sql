-- 催促: 標準の時期を過ぎた予防接種と、受けていない健診。家族に思い出させるのは一つにつき一度。

-- Never changed. dose: of the plan of a vaccination; 0 for a checkup.
create table pmh.child_reminder (
    person_id    uuid not null,
    kind         text not null,
    code         text not null,
    dose         int not null check (dose >= 0),
    occasion     text not null,
    municipality text not null,
    resident     uuid not null,
    reminded_on  date not null,
    at           timestamptz not null,
    primary key (person_id, kind, code, dose, occasion)
);
revoke update, delete on pmh.child_reminder from ${app};

-- looked_on: the newest day on which the watch looked for what is late. late: whether it found anything then.
alter table pmh.resident add column looked_on date, add column late boolean not null default false;
-- for LateChildren.NEXT
create index residents_to_look on pmh.resident (looked_on nulls first);
-- for LateChildren.LATE
create index residents_late on pmh.resident (municipality, born) where late;
