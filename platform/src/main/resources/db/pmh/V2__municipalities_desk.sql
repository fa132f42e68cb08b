-- 自治体の席: 参加の履歴、制度の所得の条件、名簿、CSV の取り込み。

-- Never changed: what was told of a date can be told again. The newest number stands in pmh.municipality.
create table pmh.participation (
    municipality text not null references pmh.municipality,
    number       int not null,
    joined_on    date not null,
    delegated_on date,
    operator     text,
    entered_at   timestamptz not null,
    entered_by   text not null,
    primary key (municipality, number)
);
revoke update, delete on pmh.participation from ${app};

-- Income classes, parted by blanks, of whom the scheme is; empty: of all.
alter table pmh.scheme_terms add column income text not null default '';

-- What a municipality registered, for its own desk: beside pmh.holding, which counters read by person. Written together.
create table pmh.roll_entry (
    municipality text not null,
    holding      uuid not null,
    person_id    uuid not null,
    reference    text not null,
    name         text not null,
    born         date not null,
    scheme       text,
    payer        text not null,
    recipient    text not null,
    valid_from   date not null,
    valid_until  date,
    income_class text not null,
    ceiling      bigint,
    ended_why    text,
    changed_at   timestamptz not null,
    changed_by   text not null,
    primary key (municipality, holding)
);
-- The list of the desk, and the row of a file that names one.
create unique index roll_by_number on pmh.roll_entry (municipality, payer, recipient, valid_from);
create index roll_by_reference on pmh.roll_entry (municipality, reference);

-- One file of recipients. as_of: the day for which a full file is the whole list.
create table pmh.recipient_load (
    load         uuid primary key,
    municipality text not null,
    extent       text not null,
    charset      text not null,
    state        text not null,
    as_of        date not null,
    bytes        bigint not null,
    lines        int not null,
    faults       int not null,
    added        int not null,
    changed      int not null,
    ended        int not null,
    sent_at      timestamptz not null,
    sent_by      text not null,
    touched_at   timestamptz not null,
    ended_at     timestamptz
);
create index loads_of_municipality on pmh.recipient_load (municipality, sent_at desc);
-- Of a municipality one file at a time.
create unique index loads_open on pmh.recipient_load (municipality) where ended_at is null;

-- The file as received, until it is over: after a restart it is checked again from its first line.
create table pmh.load_chunk (
    load   uuid not null references pmh.recipient_load on delete cascade,
    number int not null,
    bytes  bytea not null,
    primary key (load, number)
);

-- Lines without a fault, until they are taken all together.
create table pmh.load_line (
    load         uuid not null references pmh.recipient_load on delete cascade,
    line         int not null,
    ends         boolean not null,
    person_id    uuid not null,
    holding      uuid not null,
    reference    text not null,
    name         text not null,
    born         date not null,
    scheme       text not null,
    law          text not null,
    payer        text not null,
    recipient    text not null,
    valid_from   date not null,
    valid_until  date,
    income_class text not null,
    ceiling      bigint,
    primary key (load, line)
);

create table pmh.load_fault (
    load   uuid not null references pmh.recipient_load on delete cascade,
    line   int not null,
    field  text not null,
    why    text not null,
    primary key (load, line, field, why)
);
