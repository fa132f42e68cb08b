-- 発生届の下書き: whose record is to be looked at, and what a doctor is asked about. Nothing here leaves the facility.

create table outbreaks.arrival (
    number bigint generated always as identity primary key,
    person_id uuid not null,
    facility text not null,
    at timestamptz not null
);

-- for ArrivalRows.TAKE_THE_SAME
create index arrival_of_person on outbreaks.arrival (person_id, facility);

create table outbreaks.draft (
    person_id uuid not null,
    draft uuid not null,
    facility text not null,
    disease text not null,
    rule text not null,
    state text not null check (state in ('OPEN', 'SENT', 'DISMISSED', 'LAPSED')),
    made_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by text not null,
    note text not null,
    fields text not null,
    sources text not null,
    notice uuid,
    primary key (person_id, draft)
) partition by hash (person_id);

do $$
declare
    remainder integer;
begin
    for remainder in 0..7 loop
        execute format(
            'create table outbreaks.%I partition of outbreaks.draft for values with (modulus 8, remainder %s)',
            'draft_' || remainder, remainder);
    end loop;
end
$$;

-- for ArrivalRows.ADD_IF_OPEN, which every registration asks
create index draft_open on outbreaks.draft (person_id, facility) where state = 'OPEN';

-- 施設の下書きの箱。Ids only, keyed by facility.
create table outbreaks.draft_box (
    facility text not null,
    draft uuid not null,
    person_id uuid not null,
    disease text not null,
    state text not null,
    made_at timestamptz not null,
    late_from timestamptz not null,
    primary key (facility, draft)
);

-- for DraftBox.LIST
create index draft_box_by_urgency on outbreaks.draft_box (facility, state, late_from, draft);
