-- 同意の場・受付・代理・終わりのわけ、代理、見せないもの、診療情報提供書の同意。
-- All of it is kept for good: what has ended explains a look of its time.
alter table kernel.consent
    add column care     text not null default 'OUTPATIENT',
    add column visit_id uuid,
    add column proxy_id uuid,
    add column ended_by text;

update kernel.consent set ended_by = 'PERSON' where revoked_at is not null;

-- Evidence is ended, never taken away.
revoke delete on kernel.consent from ${app};

-- 代理。One row a relation and period.
create table kernel.proxy (
    person_id   uuid        not null,
    relation_id uuid        not null,
    proxy_id    uuid        not null,
    kind        text        not null check (kind in ('PARENT', 'REGISTERED')),
    scope       text[]      not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    primary key (person_id, relation_id)
);
revoke delete on kernel.proxy from ${app};

-- 代理人から本人へ。Ids only: the pages of a proxy begin with the proxy (StoredProxies: PERSONS_OF).
create table kernel.person_of_proxy (
    proxy_id  uuid not null,
    person_id uuid not null,
    primary key (proxy_id, person_id)
);

-- 見せないもの。One row a time something was hidden.
create table kernel.hide (
    person_id uuid        not null,
    hide_id   uuid        not null,
    kind      text        not null check (kind in ('ITEM', 'FACILITY')),
    reference text        not null,
    since     timestamptz not null,
    until     timestamptz,
    primary key (person_id, hide_id)
);
revoke delete on kernel.hide from ${app};

-- Hidden once at a time (StoredHides: HIDE).
create unique index hide_now on kernel.hide (person_id, kind, reference) where until is null;

-- 診療情報提供書。Who may open which letter; nothing of its content.
create table kernel.letter (
    person_id    uuid        not null,
    letter_id    uuid        not null,
    sender       text        not null,
    addressee    text        not null,
    state        text        not null check (state in ('WAITING', 'OPENABLE', 'RECEIVED', 'WITHDRAWN')),
    announced_at timestamptz not null,
    primary key (person_id, letter_id)
);
revoke delete on kernel.letter from ${app};

-- 診療情報提供書を開く同意。At most one of a letter is not ended.
create table kernel.letter_consent (
    person_id  uuid        not null,
    consent_id uuid        not null,
    letter_id  uuid        not null,
    facility   text        not null,
    way        text        not null check (way in ('ORAL_AT_SENDER', 'PORTAL', 'READER_AT_ADDRESSEE')),
    proxy_id   uuid,
    given_at   timestamptz not null,
    ended_at   timestamptz,
    ended_by   text,
    primary key (person_id, consent_id)
);
revoke delete on kernel.letter_consent from ${app};

create unique index letter_consent_now on kernel.letter_consent (person_id, letter_id) where ended_at is null;
