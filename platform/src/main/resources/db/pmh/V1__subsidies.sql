-- 自治体、助成の制度、受給者、上限額の台帳。

create table pmh.municipality (
    code         text primary key,
    prefecture   text not null,
    name         text not null,
    english      text not null,
    joined_on    date not null,
    delegated_on date
);

create table pmh.scheme (
    scheme       text primary key,
    municipality text not null references pmh.municipality,
    law          text not null,
    payer        text not null,
    name         text not null,
    english      text not null
);
-- The desk of a municipality lists its own.
create index schemes_of_municipality on pmh.scheme (municipality, scheme);

-- The row with the newest first day not after a day is in force on it; what was entered last for a first day counts.
create table pmh.scheme_terms (
    scheme     text not null references pmh.scheme,
    valid_from date not null,
    number     int not null,
    valid_until date,
    ages       text not null,
    outpatient text not null,
    inpatient  text not null,
    pharmacy   text not null,
    area       text not null,
    entered_at timestamptz not null,
    entered_by text not null,
    primary key (scheme, valid_from, number)
);
revoke update, delete on pmh.scheme_terms from ${app};

-- scheme: null for a national subsidy, whose rule is that of its law. household: shared by those with one ceiling.
-- designated: facilities where it can be used; empty where any can.
create table pmh.holding (
    person_id       uuid not null,
    holding         uuid not null,
    municipality    text not null,
    scheme          text,
    law             text not null,
    payer           text not null,
    recipient       text not null,
    valid_from      date not null,
    valid_until     date,
    suspended_from  date,
    suspended_until date,
    income_class    text not null,
    ceiling         bigint check (ceiling >= 0),
    household       uuid,
    designated      text[] not null,
    registered_at   timestamptz not null,
    registered_by   text not null,
    primary key (person_id, holding)
);
-- A number of a payer is one recipient's at a time.
create unique index holdings_by_number on pmh.holding (payer, recipient, valid_from);

-- One row for an account and month: who charges takes it for itself until the transaction ends.
create table pmh.ledger_month (
    account uuid not null,
    month   date not null,
    used    bigint not null check (used >= 0),
    times   int not null check (times >= 0),
    primary key (account, month)
);

-- Never changed: a correction is an entry of its own with the figures turned.
create table pmh.charge (
    person_id  uuid not null,
    charge     uuid not null,
    facility   text not null,
    request    text not null,
    treated_on date not null,
    care       text not null,
    points     bigint not null,
    cost       bigint not null,
    insurer    bigint not null,
    left_over  bigint not null,
    patient    bigint not null,
    collected  bigint not null,
    reverses   uuid,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (person_id, charge)
);
revoke update, delete on pmh.charge from ${app};
create unique index charges_by_request on pmh.charge (person_id, facility, request);
create unique index charges_reversed_once on pmh.charge (person_id, reverses) where reverses is not null;
-- The month so far of one person at one facility.
create index charges_of_month on pmh.charge (person_id, facility, treated_on);

create table pmh.ledger_entry (
    person_id  uuid not null,
    charge     uuid not null,
    holding    uuid not null,
    account    uuid not null,
    facility   text not null,
    treated_on date not null,
    cost       bigint not null,
    paid       bigint not null,
    charged    bigint not null,
    primary key (person_id, charge, holding)
);
revoke update, delete on pmh.ledger_entry from ${app};
-- The page of one subsidy's month, and what was charged on a day at a facility.
create index entries_of_holding on pmh.ledger_entry (person_id, holding, treated_on);

-- Whose a charge is, for the facility that made it: ids only.
create table pmh.facility_charge (
    facility  text not null,
    charge    uuid not null,
    person_id uuid not null,
    primary key (facility, charge)
);
