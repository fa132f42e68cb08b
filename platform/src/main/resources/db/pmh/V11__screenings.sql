-- 自治体検診: 結果(本人ごと)、自治体の名簿、精検の追いかけ。

-- category_of: the kind; rules of its day stand in kinds.tsv. target: was one of those for whom it is held. Read by person with a grant.
create table pmh.screening (
    person_id    uuid not null,
    screening    uuid not null,
    municipality text not null,
    kind         text not null,
    held_on      date not null,
    place        text not null,
    method       text not null,
    judgement    text not null,
    target       boolean not null,
    followed     text not null,
    followed_on  date,
    registered_at timestamptz not null,
    registered_by text not null,
    primary key (person_id, screening)
);
-- One of a kind on a day; a line that is sent again changes it.
create unique index screenings_once on pmh.screening (person_id, kind, held_on);
revoke delete on pmh.screening from ${app};

-- For the municipality's own desk, keyed by it: the name and birth date that it sent. Written together with pmh.screening.
create table pmh.screening_roll (
    municipality text not null,
    screening    uuid not null,
    person_id    uuid not null,
    reference    text not null,
    name         text not null,
    born         date not null,
    sex          text not null,
    kind         text not null,
    held_on      date not null,
    place        text not null,
    method       text not null,
    judgement    text not null,
    target       boolean not null,
    followed     text not null,
    followed_on  date,
    reminders    int not null check (reminders >= 0),
    reminded_on  date,
    primary key (municipality, screening)
);
-- The list of the desk.
create index screening_roll_by_day on pmh.screening_roll (municipality, followed, held_on);
revoke delete on pmh.screening_roll from ${app};

-- Never changed: who noted what of an examination.
create table pmh.screening_step (
    municipality text not null,
    screening    uuid not null,
    number       int not null,
    act          text not null,
    followed     text not null,
    followed_on  date,
    at           timestamptz not null,
    by_whom      text not null,
    primary key (municipality, screening, number)
);
revoke update, delete on pmh.screening_step from ${app};
