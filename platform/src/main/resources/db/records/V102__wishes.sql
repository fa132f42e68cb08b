-- 本人の希望: what a person wishes about resuscitation, each version kept. A version without a choice is a withdrawal.

create table records.wish (
    person_id uuid not null,
    version integer not null,
    choice text check (choice in ('RESUSCITATE', 'DO_NOT_RESUSCITATE', 'LEAVE_IT', 'UNDECIDED')),
    words text not null,
    stated_at timestamptz not null,
    primary key (person_id, version)
) partition by hash (person_id);

do $$
declare
    remainder integer;
begin
    for remainder in 0..7 loop
        execute format(
            'create table records.%I partition of records.wish for values with (modulus 8, remainder %s)',
            'wish_' || remainder, remainder);
        execute format('revoke update, delete on records.%I from ${app}', 'wish_' || remainder);
    end loop;
end
$$;

revoke update, delete on records.wish from ${app};
