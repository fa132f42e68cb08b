-- 研修の受講と、支援の応募・選定。Lines are only added; the newest number counts.

create table cybersecurity.attendance (
    attendance uuid not null,
    number     int not null,
    facility   text not null,
    prefecture text not null,
    course     text not null,
    attendee   text not null,
    duty       text not null,
    step       text not null,
    on_day     date not null,
    evidence   text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (attendance, number)
);
-- A facility's own; and who of a prefecture completed in a year.
create index attendances_of_facility on cybersecurity.attendance (facility, at);
create index attendances_completed on cybersecurity.attendance (on_day, prefecture) where step = 'COMPLETED';
revoke update, delete on cybersecurity.attendance from ${app};

-- parts, reasons: words of the tables, parted by blanks.
create table cybersecurity.support_application (
    year       int not null,
    facility   text not null,
    number     int not null,
    prefecture text not null,
    band       text not null,
    record     text not null,
    parts      text not null,
    words      text not null,
    withdrawn  boolean not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (year, facility, number)
);
-- The candidates of a prefecture.
create index support_of_prefecture on cybersecurity.support_application (year, prefecture, facility);
revoke update, delete on cybersecurity.support_application from ${app};

create table cybersecurity.support_choice (
    year       int not null,
    facility   text not null,
    number     int not null,
    prefecture text not null,
    verdict    text not null,
    place      int not null,
    reasons    text not null,
    words      text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (year, facility, number)
);
create index choices_of_prefecture on cybersecurity.support_choice (year, prefecture, facility);
revoke update, delete on cybersecurity.support_choice from ${app};
