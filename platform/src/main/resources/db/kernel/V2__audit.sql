-- 記録。One row for each act on a person's record, refused ones too. Rows are added, never changed.
--
-- The canonical form of an entry, for hashing later, is the RFC 8785 JSON object with exactly these members, values as
-- stored: sequence (number), at (text, UTC, always six digits of a second's fraction, ending in Z), traceId, caller,
-- role, facility (text or null), person (text; the nil UUID for nobody known), act, subjects (array of text, in stored
-- order), reason (text or null), interaction. Nothing else of a row carries meaning.
create table kernel.audit_entry (
    sequence    bigint generated always as identity,
    at          timestamptz not null,
    trace_id    text        not null,
    caller      text        not null,
    role        text        not null,
    facility    text,
    person_id   uuid        not null,
    act         text        not null,
    subjects    text[]      not null,
    reason      text,
    interaction text        not null,
    -- Also the index of a person's list, newest first (StoredAudit: LOOKS_AT).
    primary key (person_id, sequence)
);

-- For the newest act of all (clock: NewestAct). Not unique, so that the table can be spread by person.
create index audit_entry_by_sequence on kernel.audit_entry (sequence);

-- Two locks: the platform's role has no right to change a row, and the table refuses its owner too.
revoke update, delete on kernel.audit_entry from ${app};

create function kernel.refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'audit entries are added, never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_never_changed
    before update or delete
    on kernel.audit_entry
    for each row
execute function kernel.refuse_change_of_audit();

create trigger audit_entry_is_never_emptied
    before truncate
    on kernel.audit_entry
    for each statement
execute function kernel.refuse_change_of_audit();
