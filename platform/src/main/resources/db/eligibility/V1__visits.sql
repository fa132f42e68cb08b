-- 受付。One row a visit: a person at a facility's counter. The consents themselves are kernel's.
create table eligibility.visit (
    person_id  uuid        not null,
    visit_id   uuid        not null,
    facility   text        not null,
    reader     text        not null,
    consents   text[]      not null,
    opened_at  timestamptz not null,
    expires_at timestamptz not null,
    -- by person first: rows spread by person
    primary key (person_id, visit_id)
);
