-- 救急時の閲覧。Who broke the glass for whom, why, and until when. Rows are added, never changed.
create table kernel.emergency_opening (
    person_id  uuid        not null,
    opening_id uuid        not null,
    facility   text        not null,
    staff_id   text        not null,
    caller     text        not null,
    reason     text        not null,
    opened_at  timestamptz not null,
    until_at   timestamptz not null,
    primary key (person_id, opening_id)
);

revoke update, delete on kernel.emergency_opening from ${app};

-- 見直しの列。What the operator and the facility's officer list: ids and a state, no reason.
create table kernel.emergency_review (
    opening_id uuid        not null primary key,
    person_id  uuid        not null,
    facility   text        not null,
    opened_at  timestamptz not null,
    state      text        not null
);

-- For the queue of one facility (StoredReviews: LIST).
create index emergency_review_by_facility on kernel.emergency_review (facility, opened_at desc);

-- 見直しの記録。Each step of a review, in order.
create table kernel.emergency_note (
    opening_id uuid        not null,
    note       integer     not null,
    at         timestamptz not null,
    written_by text        not null,
    step       text        not null,
    comment    text        not null,
    primary key (opening_id, note)
);

revoke update, delete on kernel.emergency_note from ${app};
