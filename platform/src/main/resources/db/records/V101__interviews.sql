-- 受診前の問診: what a person answers before a visit, kept apart from the six, and erased by the clock.

create table records.interview (
    person_id uuid not null,
    interview_id uuid not null,
    facility text not null,
    questions text not null,
    state text not null check (state in ('DRAFT', 'GIVEN', 'READ', 'TAKEN_BACK', 'ERASED')),
    revision integer not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    given_at timestamptz,
    due_at timestamptz,
    answers text,
    check ((state = 'ERASED') = (answers is null)),
    primary key (person_id, interview_id)
) partition by hash (person_id);

-- 一歩ずつ。Added, never changed: what became of an interview outlives its words.
create table records.interview_step (
    person_id uuid not null,
    interview_id uuid not null,
    step integer not null,
    act text not null,
    to_state text not null,
    who text not null,
    proxy uuid,
    facility text,
    done_by text,
    done_at timestamptz not null,
    primary key (person_id, interview_id, step)
) partition by hash (person_id);

do $$
declare
    divided text;
    remainder integer;
begin
    foreach divided in array array['interview', 'interview_step'] loop
        for remainder in 0..7 loop
            execute format(
                'create table records.%I partition of records.%I for values with (modulus 8, remainder %s)',
                divided || '_' || remainder, divided, remainder);
        end loop;
    end loop;
    for remainder in 0..7 loop
        execute format('revoke update, delete on records.%I from ${app}', 'interview_step_' || remainder);
    end loop;
end
$$;

revoke update, delete on records.interview_step from ${app};

-- for InterviewRows.DUE (whose words the clock has to erase)
create index interview_due on records.interview (due_at) where due_at is not null;

-- 施設に届いた問診。Ids only, keyed by facility: what a facility lists is found without knowing a person.
create table records.interview_box (
    facility text not null,
    interview_id uuid not null,
    person_id uuid not null,
    state text not null,
    given_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (facility, interview_id)
);

-- for InterviewBox.PAGE (pages by date)
create index interview_box_by_day on records.interview_box (facility, given_at desc, interview_id);

-- for InterviewBox.OF_PERSON (what one person gave)
create index interview_box_by_person on records.interview_box (facility, person_id, given_at desc);
