-- 資格の読み取りで、古い受給者証を使わずにすんだ回。

-- Never changed: a counter read a person's eligibility, and was told that this subsidy does not hold. Of a holding, a counter and a day one.
create table pmh.stale_reading (
    municipality text not null,
    holding      uuid not null,
    facility     text not null,
    read_on      date not null,
    person_id    uuid not null,
    scheme       text,
    payer        text not null,
    outcome      text not null,
    holds_from   date not null,
    holds_until  date,
    at           timestamptz not null,
    primary key (municipality, holding, facility, read_on)
);
revoke update, delete on pmh.stale_reading from ${app};
-- The list and the figures of the municipality's desk.
create index stale_readings_by_day on pmh.stale_reading (municipality, read_on desc);
