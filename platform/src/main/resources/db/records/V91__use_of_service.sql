-- 利用の数え: one row for each act that costs are shared by. Payers and codes only; added, never changed, so that a month that is
-- over stays as it was: what is taken back counts in the month in which it was taken back.
create table records.use_event (
    month date not null,
    payer text not null,
    event_id bigint generated always as identity,
    kind text not null check (kind in ('REGISTERED', 'REPLACED', 'LETTER_SENT', 'WITHDRAWN', 'RESTORED')),
    document text not null,
    way text not null,
    facility text not null,
    at timestamptz not null,
    primary key (month, payer, event_id)
);

revoke update, delete on records.use_event from ${app};
