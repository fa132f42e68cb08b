-- 受け付けた一括照会。One list of a facility or an insurer, kept with its body as received, so that it goes on after a restart. Erased
-- with its answers when its time is over (bulk-rules.tsv). Keyed by the list: what it holds belongs to its caller.
create table eligibility.bulk_list (
    list_id       uuid        not null primary key,
    caller        text        not null,
    role          text        not null,
    facility      text,
    payer         text,
    purposes      text[]      not null,
    staff_id      text,
    profession    text,
    kind          text        not null,
    language      text        not null,
    charset       text        not null,
    head_facility text,
    head_file     text,
    body          bytea       not null,
    total         integer     not null,
    done          integer     not null,
    state         text        not null,
    accepted_at   timestamptz not null,
    touched_at    timestamptz not null,
    ended_at      timestamptz
);

-- touched_at: when its last line was answered; a list that nobody touches any more is taken up by another worker.
-- Serves BulkRows: lists under way, those of a caller, and those whose time is over.
create index bulk_list_by_state on eligibility.bulk_list (state, accepted_at);
create index bulk_list_by_caller on eligibility.bulk_list (caller, state);

-- 一行の答え、渡す形で。right: an answer; else a refusal.
create table eligibility.bulk_answer (
    list_id uuid    not null references eligibility.bulk_list on delete cascade,
    line    integer not null,
    is_right boolean not null,
    answer  bytea   not null,
    primary key (list_id, line)
);
