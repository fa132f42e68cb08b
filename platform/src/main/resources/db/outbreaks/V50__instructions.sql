-- 大臣の提供指示: 範囲、手続き、対象、取り出し。What was written stays; only a run changes, until its data is deleted.

create table outbreaks.instruction (
    instruction    uuid primary key,
    number         bigint generated always as identity unique,
    disease        text not null,
    ground         text not null,
    areas          text not null,
    diagnosed_from date not null,
    diagnosed_to   date not null,
    classes        text not null,
    days_before    int not null,
    days_after     int not null,
    recipient      text not null,
    format         text not null,
    purpose        text not null,
    safety         text not null,
    ends_on        date not null,
    delete_by      date not null
);
revoke update, delete on outbreaks.instruction from ${app};

create table outbreaks.instruction_turn (
    instruction uuid not null references outbreaks.instruction,
    number      int not null,
    step        text not null,
    note        text not null,
    at          timestamptz not null,
    by_whom     text not null,
    primary key (instruction, number)
);
revoke update, delete on outbreaks.instruction_turn from ${app};

-- Whom an instruction names, as the dry run found it.
-- run: the dry run that found the person last.
create table outbreaks.instruction_case (
    person_id    uuid not null,
    instruction  uuid not null,
    run          uuid not null,
    diagnosed_on date not null,
    facility     text not null,
    primary key (person_id, instruction)
);
-- The next persons of an extract, in order.
create index cases_of_instruction on outbreaks.instruction_case (instruction, person_id);
revoke delete on outbreaks.instruction_case from ${app};

-- cursor_at: the last person looked at. pseudonym_key: gone once the recipient reported the deletion.
create table outbreaks.instruction_run (
    run           uuid primary key,
    instruction   uuid not null references outbreaks.instruction,
    kind          text not null,
    classes       text not null,
    state         text not null,
    cursor_at     uuid,
    walked        bigint not null,
    found         bigint not null,
    items         bigint not null,
    withheld      bigint not null,
    begun_at      timestamptz not null,
    begun_by      text not null,
    ended_at      timestamptz,
    pseudonym_key bytea,
    manifest      bytea,
    key_id        text,
    signature     text,
    received_at   timestamptz,
    deleted_at    timestamptz,
    deletion_note text
);
create index runs_of_instruction on outbreaks.instruction_run (instruction, begun_at);
-- One at a time of an instruction.
create unique index running_of_instruction on outbreaks.instruction_run (instruction) where state = 'RUNNING';
-- What a start takes up again.
create index runs_running on outbreaks.instruction_run (state) where state = 'RUNNING';
revoke delete on outbreaks.instruction_run from ${app};

-- NDJSON of pseudonymised resources; deleted when its time is over.
create table outbreaks.instruction_part (
    run    uuid not null references outbreaks.instruction_run,
    part   int not null,
    lines  int not null,
    sha256 text not null,
    body   bytea not null,
    primary key (run, part)
);
revoke update on outbreaks.instruction_part from ${app};
