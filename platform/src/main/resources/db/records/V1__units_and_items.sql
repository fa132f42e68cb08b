-- 電子カルテ情報共有: units as sent (evidence) and their items in served form.
-- Every table of patient data has person_id first in its primary key and is cut by its hash, so that it can be
-- spread over several servers by person.

-- 登録の単位。One row a unit; state says whether its items are served.
create table records.unit (
    person_id uuid not null,
    unit_id uuid not null,
    facility text not null,
    identifier_system text not null,
    identifier_value text not null,
    kind text not null,
    version integer not null,
    state text not null check (state in ('受付済', '取消済')),
    registered_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (person_id, unit_id)
) partition by hash (person_id);

-- 施設の識別子から単位へ。Ids only, keyed by facility. Its row is what concurrent sendings of one identifier wait on.
create table records.unit_of_facility (
    facility text not null,
    identifier_system text not null,
    identifier_value text not null,
    person_id uuid not null,
    unit_id uuid not null,
    primary key (facility, identifier_system, identifier_value)
);

-- 証跡。Every accepted version, byte for byte, compressed; codec names how to read body.
create table records.submission (
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
alter table records.submission alter column body set storage external;

-- 見せる項目。Only valid ones: a replaced or withdrawn unit's rows are gone.
create table records.item (
    person_id uuid not null,
    item_id uuid not null,
    unit_id uuid not null,
    version integer not null,
    data_class text not null,
    resource_type text not null,
    facility text not null,
    resource_identifier text,
    label text not null,
    clinical_date date,
    uninformed boolean not null,
    undelivered boolean not null,
    lts boolean not null,
    registered_at timestamptz not null,
    served bytea not null,
    primary key (person_id, item_id)
) partition by hash (person_id);

do $$
declare
    divided text;
    remainder integer;
begin
    foreach divided in array array['unit', 'submission', 'item'] loop
        for remainder in 0..7 loop
            execute format(
                'create table records.%I partition of records.%I for values with (modulus 8, remainder %s)',
                divided || '_' || remainder, divided, remainder);
        end loop;
    end loop;
    for remainder in 0..7 loop
        execute format('revoke update, delete on records.%I from ${app}', 'submission_' || remainder);
    end loop;
end
$$;

-- Evidence is added, never changed.
revoke update, delete on records.submission from ${app};

-- for ItemStore.PAGE (one person's items of some classes, newest first)
create index item_by_class on records.item (person_id, data_class, clinical_date desc nulls last, item_id);

-- for ItemStore.REMOVE (all items of a unit that is replaced or withdrawn)
create index item_by_unit on records.item (person_id, unit_id);
