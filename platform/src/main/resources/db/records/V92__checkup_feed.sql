-- 保険者への連携: what is known of a checkup report without reading it, and what stands in each insurer's feed.

-- 健診の台帳。One row a report; served: neither withdrawn nor another person's.
create table records.checkup_report (
    person_id uuid not null,
    unit_id uuid not null,
    version integer not null,
    checked_on date not null,
    programs text not null,
    agreed boolean not null,
    registered_at timestamptz not null,
    served boolean not null,
    primary key (person_id, unit_id)
) partition by hash (person_id);

do $$
begin
    for remainder in 0..7 loop
        execute format(
            'create table records.%I partition of records.checkup_report for values with (modulus 8, remainder %s)',
            'checkup_report_' || remainder, remainder);
    end loop;
end
$$;

-- 連携の列。Ids only, keyed by insurer. Of a report the newest change only: it moves to the end when it changes.
create table records.checkup_feed (
    payer text not null,
    number bigint not null,
    person_id uuid not null,
    unit_id uuid not null,
    version integer not null,
    kind text not null check (kind in ('REGISTERED', 'CORRECTED', 'WITHDRAWN')),
    checked_on date not null,
    received_at timestamptz not null,
    entered_at timestamptz not null,
    taken_at timestamptz,
    primary key (payer, number)
);

-- for FeedRows.OF_PERSON, and so that a report stands in a feed once
create unique index checkup_feed_of_person on records.checkup_feed (person_id, unit_id, payer);

-- 連携の番号。Its row is what senders to one insurer wait on, so that numbers become visible in their order.
create table records.checkup_feed_count (
    payer text primary key,
    entries bigint not null
);
