-- 立入検査: 予定、訪問で書いたこと、助言、文書、国へのまとめ。Lines are only added; the newest turn counts.

create table cybersecurity.inspection (
    inspection uuid primary key,
    facility   text not null,
    prefecture text not null,
    year       int not null,
    begun_at   timestamptz not null,
    begun_by   text not null
);
-- A prefecture's plan of a year, and a facility's own.
create index inspections_of_prefecture on cybersecurity.inspection (prefecture, year, begun_at);
create index inspections_of_facility on cybersecurity.inspection (facility, begun_at);
-- Locked while what two inspectors send is merged; a lock asks for the right to update.
revoke delete on cybersecurity.inspection from ${app};

create table cybersecurity.inspection_turn (
    inspection uuid not null references cybersecurity.inspection,
    number     int not null,
    state      text not null,
    edition    text not null,
    visit_on   date not null,
    sheets_by  date,
    inspectors text not null,
    note       text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (inspection, number)
);
revoke update, delete on cybersecurity.inspection_turn from ${app};

-- seen: how many lines of the item its writer had before the eyes. draft: made where it was written, so that what is sent twice is there once.
create table cybersecurity.visit_line (
    inspection uuid not null references cybersecurity.inspection,
    item       text not null,
    number     int not null,
    verdict    text not null,
    note       text not null,
    inspector  text not null,
    draft      uuid not null,
    seen       int not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (inspection, item, number),
    unique (inspection, item, draft)
);
revoke update, delete on cybersecurity.visit_line from ${app};

create table cybersecurity.advice (
    inspection uuid not null references cybersecurity.inspection,
    advice     int not null,
    item       text not null,
    title      text not null,
    words      text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (inspection, advice)
);
revoke update, delete on cybersecurity.advice from ${app};

create table cybersecurity.advice_turn (
    inspection uuid not null,
    advice     int not null,
    number     int not null,
    step       text not null,
    target_on  date not null,
    note       text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (inspection, advice, number),
    foreign key (inspection, advice) references cybersecurity.advice
);
revoke update, delete on cybersecurity.advice_turn from ${app};

-- covers: advice 1 to this stands in the letter and in those before it.
create table cybersecurity.inspection_letter (
    inspection uuid not null references cybersecurity.inspection,
    number     int not null,
    covers     int not null,
    remark     text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (inspection, number)
);
revoke update, delete on cybersecurity.inspection_letter from ${app};

-- As it was sent to the ministry; no facility is named in it.
create table cybersecurity.inspection_summary (
    prefecture text not null,
    year       int not null,
    number     int not null,
    planned    int not null,
    visited    int not null,
    advised    int not null,
    advice     int not null,
    unsettled  int not null,
    overdue    int not null,
    frequent   text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (year, prefecture, number)
);
revoke update, delete on cybersecurity.inspection_summary from ${app};
