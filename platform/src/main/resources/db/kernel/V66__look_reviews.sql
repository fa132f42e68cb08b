-- 見回りの見直し。Who looked into a line of a day's list, when, and what was found. Rows are added, never changed.
-- finding_id: made of the day, the kind of the list and who looked at whom, so that it is the same each time the list is made.
create table kernel.look_review (
    finding_id  uuid        not null,
    review      bigint      generated always as identity,
    day         date        not null,
    kind        text        not null,
    reviewed_by text        not null,
    reviewed_at timestamptz not null,
    comment     text        not null,
    primary key (finding_id, review)
);

-- Serves StoredLookReviews.OF_DAY.
create index look_review_by_day on kernel.look_review (day);

revoke update, delete on kernel.look_review from ${app};
