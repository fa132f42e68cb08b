-- 職員である人。Whose record is that of a member of the staff, and when; optional. Asked for by the review of looks only.
create table kernel.staff_person (
    person_id   uuid        not null references kernel.person,
    staff_id    text        not null references kernel.staff,
    valid_from  date        not null,
    valid_until date,
    linked_by   text        not null,
    linked_at   timestamptz not null,
    primary key (person_id, staff_id, valid_from),
    check (valid_until is null or valid_until >= valid_from)
);

-- Serves RegisteredStaffPersons.OF_STAFF.
create index staff_person_by_staff on kernel.staff_person (staff_id);
