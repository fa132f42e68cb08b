-- 単位の出来事: 取消 and 取消UNDO, beside the versions of records.submission. Added, never changed.

create table records.unit_turn (
    person_id uuid not null,
    unit_id uuid not null,
    number integer not null,
    kind text not null check (kind in ('WITHDRAWN', 'RESTORED')),
    version integer not null,
    at timestamptz not null,
    primary key (person_id, unit_id, number)
) partition by hash (person_id);

do $$
begin
    for remainder in 0..7 loop
        execute format(
            'create table records.%I partition of records.unit_turn for values with (modulus 8, remainder %s)',
            'unit_turn_' || remainder, remainder);
        execute format('revoke update, delete on records.%I from ${app}', 'unit_turn_' || remainder);
    end loop;
end
$$;

revoke update, delete on records.unit_turn from ${app};

-- What was withdrawn before this was remembered.
insert into records.unit_turn (person_id, unit_id, number, kind, version, at)
select person_id, unit_id, 1, 'WITHDRAWN', version, updated_at
  from records.unit
 where state = '取消済';
