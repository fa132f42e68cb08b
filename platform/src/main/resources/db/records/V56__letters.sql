-- 診療情報提供書送付: the state of each letter, its steps, the boxes of the facilities, the arrivals, and the documents,
-- which, unlike other evidence, are erased.

create table records.letter (
    person_id uuid not null,
    letter_id uuid not null,
    version integer not null,
    sender text not null,
    addressee text not null,
    state text not null check (state in
        ('SENT', 'WAITING', 'OPENABLE', 'OPENED', 'RECEIVED', 'ERASED', 'CANCELLED', 'RETURNED', 'EXPIRED')),
    registered_at timestamptz not null,
    changed_at timestamptz not null,
    due_at timestamptz,
    erased_at timestamptz,
    sha256 bytea not null,
    primary key (person_id, letter_id)
) partition by hash (person_id);

-- 一歩ずつ。Added, never changed: what became of a letter outlives its content.
create table records.letter_step (
    person_id uuid not null,
    letter_id uuid not null,
    step integer not null,
    act text not null,
    from_state text,
    to_state text not null,
    who text not null,
    facility text,
    done_by text,
    way text,
    reason text,
    done_at timestamptz not null,
    primary key (person_id, letter_id, step)
) partition by hash (person_id);

-- 文書。Byte for byte as sent, until it is erased; the same columns as records.submission.
create table records.letter_document (
    person_id uuid not null,
    unit_id uuid not null,
    version integer not null,
    sender text not null,
    received_at timestamptz not null,
    codec text not null,
    size integer not null,
    sha256 bytea not null,
    body bytea not null,
    primary key (person_id, unit_id, version)
) partition by hash (person_id);

-- Compressed already: the server need not try again. (Partitions made below take this over.)
alter table records.letter_document alter column body set storage external;

do $$
declare
    divided text;
    remainder integer;
begin
    foreach divided in array array['letter', 'letter_step', 'letter_document'] loop
        for remainder in 0..7 loop
            execute format(
                'create table records.%I partition of records.%I for values with (modulus 8, remainder %s)',
                divided || '_' || remainder, divided, remainder);
        end loop;
    end loop;
    for remainder in 0..7 loop
        execute format('revoke update, delete on records.%I from ${app}', 'letter_step_' || remainder);
        execute format('revoke update on records.%I from ${app}', 'letter_document_' || remainder);
    end loop;
end
$$;

revoke update, delete on records.letter_step from ${app};
revoke update on records.letter_document from ${app};

-- for DeliveryRows.DUE (what the clock has to act on)
create index letter_due on records.letter (due_at) where due_at is not null;

-- for LetterDocuments.ERASE (all copies of a letter, also of a person it was once linked to)
create index letter_document_by_unit on records.letter_document (unit_id);

-- 施設の箱。Ids only, keyed by facility: what a facility lists is found without knowing a person.
create table records.letter_box (
    facility text not null,
    box text not null check (box in ('IN', 'OUT')),
    letter_id uuid not null,
    person_id uuid not null,
    other_facility text not null,
    state text not null,
    registered_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (facility, box, letter_id)
);

-- for MoveLetter.BOXES (both boxes of a letter)
create index letter_box_by_letter on records.letter_box (letter_id);

-- for BoxRows (pages of a box by date)
create index letter_box_by_day on records.letter_box (facility, box, registered_at desc, letter_id);

-- 届いた順。A number without gaps for each facility, so that a reader of the feed misses nothing.
create table records.letter_arrival (
    facility text not null,
    arrival bigint not null,
    letter_id uuid not null,
    version integer not null,
    sender text not null,
    arrived_at timestamptz not null,
    primary key (facility, arrival)
);

create table records.letter_arrival_count (
    facility text not null primary key,
    arrivals bigint not null
);

-- Letters taken before this: their bytes go where they can be erased from.
insert into records.letter_document (
       person_id, unit_id, version, sender, received_at, codec, size, sha256, body)
select s.person_id, s.unit_id, s.version, s.sender, s.received_at, s.codec, s.size, s.sha256, s.body
  from records.submission s
  join records.unit u on u.person_id = s.person_id and u.unit_id = s.unit_id
 where u.kind = 'REFERRAL';

-- Where owner and application are one role, it may not delete evidence either: only here, and only these rows.
do $$
declare
    allowed boolean := has_table_privilege(current_user, 'records.submission', 'delete');
begin
    if not allowed then
        execute format('grant delete on records.submission to %I', current_user);
    end if;
    delete from records.submission s
     using records.unit u
     where u.person_id = s.person_id and u.unit_id = s.unit_id and u.kind = 'REFERRAL';
    if not allowed then
        execute format('revoke delete on records.submission from %I', current_user);
    end if;
end
$$;
