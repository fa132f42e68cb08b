-- 介護: 認定、意見書の依頼、居宅介護支援事業所とその同意。

-- Read by person. A change is a row of its own; the newest one that holds on a day counts.
create table pmh.care_certification (
    person_id     uuid not null,
    certification uuid not null,
    municipality  text not null,
    insured       text not null,
    insurer       text not null,
    level         text not null,
    share         int not null,
    valid_from    date not null,
    valid_until   date not null,
    ended_on      date,
    registered_at timestamptz not null,
    registered_by text not null,
    primary key (person_id, certification)
);
revoke delete on pmh.care_certification from ${app};

-- For the municipality's own desk: what it sent of the person. Written together with pmh.care_certification.
create table pmh.care_roll (
    municipality  text not null,
    certification uuid not null,
    person_id     uuid not null,
    name          text not null,
    born          date not null,
    insured       text not null,
    level         text not null,
    share         int not null,
    valid_from    date not null,
    valid_until   date not null,
    ended_on      date,
    primary key (municipality, certification)
);
create unique index care_roll_once on pmh.care_roll (municipality, insured, valid_from);
revoke delete on pmh.care_roll from ${app};

-- 主治医意見書の依頼. answer: the certificate that came; null while none did.
create table pmh.opinion_request (
    municipality text not null,
    request      uuid not null,
    person_id    uuid not null,
    certification uuid,
    name         text not null,
    born         date not null,
    facility     text not null,
    asked_at     timestamptz not null,
    asked_by     text not null,
    due_on       date not null,
    state        text not null,
    answer       uuid,
    changed_at   timestamptz not null,
    primary key (municipality, request)
);
-- What a facility is asked for, and what an opinion answers.
create index opinion_requests_of_facility on pmh.opinion_request (facility, state, asked_at);
-- One at a time of a person at a facility.
create unique index opinion_requests_open on pmh.opinion_request (municipality, person_id, facility) where state = 'OPEN';
revoke delete on pmh.opinion_request from ${app};

create table pmh.care_office (
    office  text primary key,
    name    text not null,
    english text not null
);

-- Never changed: of a person and an office the newest number counts.
create table pmh.care_consent (
    person_id uuid not null,
    office    text not null references pmh.care_office,
    number    int not null,
    given     boolean not null,
    until     date,
    at        timestamptz not null,
    by_whom   text not null,
    primary key (person_id, office, number)
);
revoke update, delete on pmh.care_consent from ${app};
-- Whom an office may look for.
create index care_consents_of_office on pmh.care_consent (office, person_id, number);
