-- 発生届: no column here leads to a person's record. who is null where the class forbids to say who the person is.

create sequence outbreaks.case_number;

create table outbreaks.notice (
    notice uuid primary key,
    case_id text not null unique,
    facility text not null,
    request text not null,
    disease text not null,
    class text not null,
    urgency integer not null,
    center text not null,
    prefecture text not null,
    home text,
    state text not null,
    version integer not null,
    reported integer,
    sent_at timestamptz not null,
    diagnosed_on date not null,
    late_from timestamptz not null,
    late boolean not null,
    onset_on date,
    sex text not null,
    age integer,
    who text,
    merged_into uuid references outbreaks.notice
);
revoke delete on outbreaks.notice from ${app};
-- A retry never doubles.
create unique index notice_by_request on outbreaks.notice (facility, request);
-- for NoticeRows.OF_CENTER, OF_PREFECTURE
create index notice_of_center on outbreaks.notice (center, disease);
create index notice_of_prefecture on outbreaks.notice (prefecture);
create index notice_of_home on outbreaks.notice (home) where home is not null;
-- for NoticeRows.OF_MINISTRY
create index notice_reported on outbreaks.notice (urgency) where reported is not null;

-- Never changed: a correction is a version of its own.
create table outbreaks.notice_version (
    notice uuid not null references outbreaks.notice,
    version integer not null,
    fields text not null,
    at timestamptz not null,
    by_whom text not null,
    primary key (notice, version)
);
revoke update, delete on outbreaks.notice_version from ${app};

create table outbreaks.notice_turn (
    notice uuid not null references outbreaks.notice,
    number integer not null,
    act text not null,
    state text not null,
    version integer not null,
    note text not null,
    at timestamptz not null,
    by_whom text not null,
    primary key (notice, number)
);
revoke update, delete on outbreaks.notice_turn from ${app};
