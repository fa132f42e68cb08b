-- 健診から登録まで: ids and days only, keyed by facility; the first registration of each report, whatever becomes of it.
create table records.checkup_sent (
    facility text not null,
    unit_id uuid not null,
    checked_on date not null,
    registered_on date not null,
    primary key (facility, unit_id)
);

-- for SentRows.MONTHS
create index checkup_sent_of_days on records.checkup_sent (facility, registered_on);

insert into records.checkup_sent (facility, unit_id, checked_on, registered_on)
select u.facility, r.unit_id, r.checked_on, (u.registered_at at time zone 'Asia/Tokyo')::date
  from records.checkup_report r
  join records.unit u on u.person_id = r.person_id and u.unit_id = r.unit_id
on conflict do nothing;

-- for FeedRows.TAKEN_UNTIL
create index checkup_feed_new on records.checkup_feed (payer, number) where taken_at is null;
