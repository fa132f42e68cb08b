-- 紐付けの窓口。Cases, what was proposed, and by whom it was confirmed; nothing is ever taken away.

create table kernel.link_case (
    case_id    uuid not null primary key,
    raised_at  timestamptz not null,
    raised_by  text not null,
    reason     text not null check (reason in ('KANA', 'OPERATOR')),
    system     text not null,
    member     text not null,
    match_key  text not null,
    sent_name  text,
    sent_kana  text,
    sent_birth date,
    sent_sex   text,
    sent_address text,
    state      text not null check (state in ('OPEN', 'PROPOSED', 'CLOSED'))
);

-- One case for one number and one kana, however often it is sent, until the case is closed.
create unique index link_case_open on kernel.link_case (system, match_key, coalesce(sent_kana, '')) where state <> 'CLOSED';

-- for CaseRows.ALL (the desk's list)
create index link_case_by_state on kernel.link_case (state, raised_at desc);

create table kernel.link_proposal (
    case_id     uuid not null references kernel.link_case,
    place       integer not null,
    act         text not null check (act in ('LINK', 'UNLINK', 'RELINK', 'KEEP')),
    from_person uuid,
    to_person   uuid,
    checked     text not null,
    note        text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decision    text check (decision in ('CONFIRMED', 'REJECTED')),
    decided_by  text,
    decided_at  timestamptz,
    primary key (case_id, place),
    check (decided_by is null or decided_by <> proposed_by)
);

-- 外された番号。The periods of a number while it is nobody's.
create table kernel.free_coverage (
    system      text not null,
    match_key   text not null,
    place       integer not null,
    member      text not null,
    payer       text not null,
    valid_from  date not null,
    valid_until date,
    primary key (system, match_key, place)
);
