-- 定点の数: never changed; of a period the line with the highest number counts.
create table outbreaks.sentinel_count (
    facility text not null,
    disease text not null,
    period date not null,
    number integer not null,
    prefecture text not null,
    center text not null,
    cases integer not null check (cases >= 0),
    at timestamptz not null,
    by_whom text not null,
    primary key (facility, disease, period, number)
);
revoke update, delete on outbreaks.sentinel_count from ${app};
-- for SentinelBook.SUMS
create index sentinel_by_period on outbreaks.sentinel_count (period, prefecture);
