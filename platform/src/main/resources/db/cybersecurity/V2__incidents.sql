-- インシデント: 出来事、分かったこと、状態、送った報告。Lines are only added; a sent report cannot change.

create table cybersecurity.incident (
    incident   uuid primary key,
    facility   text not null,
    prefecture text not null,
    noticed_at timestamptz not null,
    opened_at  timestamptz not null,
    opened_by  text not null
);
create index incidents_of_facility on cybersecurity.incident (facility, opened_at);
revoke update, delete on cybersecurity.incident from ${app};

create table cybersecurity.incident_turn (
    incident uuid not null references cybersecurity.incident,
    number   int not null,
    state    text not null,
    note     text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (incident, number)
);
revoke update, delete on cybersecurity.incident_turn from ${app};

-- The newest line of a fact counts.
create table cybersecurity.incident_fact (
    incident uuid not null references cybersecurity.incident,
    fact     text not null,
    number   int not null,
    value    text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (incident, fact, number)
);
revoke update, delete on cybersecurity.incident_fact from ${app};

create table cybersecurity.report (
    report     uuid primary key,
    incident   uuid not null references cybersecurity.incident,
    prefecture text not null,
    addressee  text not null,
    form       text not null,
    body       text not null,
    sha256     text not null,
    sent_at    timestamptz not null,
    sent_by    text not null
);
create index reports_of_incident on cybersecurity.report (incident, sent_at);
-- What an inspector has to read, newest first.
create index reports_to on cybersecurity.report (addressee, prefecture, sent_at);
revoke update, delete on cybersecurity.report from ${app};

-- Each hop of a report: who had it when, and what was done about it.
create table cybersecurity.report_hop (
    report  uuid not null references cybersecurity.report,
    number  int not null,
    to_whom text not null,
    note    text not null,
    at      timestamptz not null,
    by_whom text not null,
    primary key (report, number)
);
revoke update, delete on cybersecurity.report_hop from ${app};
