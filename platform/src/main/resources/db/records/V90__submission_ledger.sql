-- 提出の受付簿: one row for each submission that was given a 受付番号. A facility's own table: ids, codes and counts, no content.

-- 受付番号の数え。Numbers are taken in blocks; what was left of a block when a process ended is never given.
create table records.submission_day (
    facility text not null,
    day date not null,
    numbers integer not null,
    bytes bigint not null,
    primary key (facility, day)
);

create table records.submission_entry (
    facility text not null,
    day date not null,
    serial integer not null,
    way text not null check (way in ('SYNC', 'ASYNC', 'BULK', 'CHANGE')),
    caller text not null,
    list_id uuid,
    line integer,
    line_sha256 bytea,
    size integer not null,
    received_at timestamptz not null,
    state text not null check (state in ('WAITING', 'TAKEN', 'REFUSED', 'TURNED_AWAY', 'STOPPED', 'BROKEN')),
    decided_at timestamptz,
    status smallint,
    problem text,
    place text,
    kind text,
    unit_id uuid,
    version integer,
    created boolean,
    taken text,
    rules text,
    findings_codec text,
    findings_size integer,
    findings bytea,
    primary key (facility, day, serial)
);

alter table records.submission_entry alter column findings set storage external;

-- for ReadLedger.LINES and ListRows (the lines of a list, in order); of two who send the same list at once one ends here
create unique index submission_entry_by_line on records.submission_entry (facility, list_id, line) where list_id is not null;

-- for LedgerErase.FINDINGS (results whose time is over)
create index submission_entry_findings on records.submission_entry (day) where findings is not null;

-- 提出の一覧。Many Bundles in one sending, under a name that the sender chose.
create table records.submission_list (
    facility text not null,
    list_id uuid not null,
    name text not null,
    caller text not null,
    received integer not null,
    complete boolean not null,
    stopped boolean not null,
    accepted_at timestamptz not null,
    touched_at timestamptz not null,
    primary key (facility, list_id),
    unique (facility, name)
);

-- for ListRows.STALE and ERASE
create index submission_list_touched on records.submission_list (touched_at);

-- 順番を待つ本文。Only until its turn; then the evidence has it, or nobody.
create table records.submission_waiting (
    facility text not null,
    day date not null,
    serial integer not null,
    list_id uuid,
    ready boolean not null,
    agreed boolean not null,
    tries integer not null,
    caller text not null,
    purposes text[] not null,
    staff_id text,
    profession text,
    received_at timestamptz not null,
    codec text not null,
    size integer not null,
    body bytea not null,
    primary key (facility, day, serial)
);

alter table records.submission_waiting alter column body set storage external;

-- for WaitingRows.FACILITIES and NEXT
create index submission_waiting_ready on records.submission_waiting (facility, day, serial) where ready;

-- 施設の順番。Who works through what a facility sent: one at a time, so that its submissions keep their order.
create table records.submission_turn (
    facility text not null primary key,
    holder uuid not null,
    until timestamptz not null
);
