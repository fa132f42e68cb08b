-- 住民(予防接種と母子保健の対象者)、予診票、接種、単価、依頼書。

-- Who lives where, as the municipality itself registered it: of a person one that is not ended, in all the country.
create table pmh.resident (
    municipality text not null,
    resident     uuid not null,
    person_id    uuid not null,
    reference    text not null,
    name         text not null,
    born         date not null,
    female       boolean not null,
    since        date not null,
    until        date,
    ended_why    text,
    changed_at   timestamptz not null,
    changed_by   text not null,
    primary key (municipality, resident)
);
-- Whose resident somebody is; nobody lives in two places.
create unique index residents_open on pmh.resident (person_id) where until is null;
create index residents_of_person on pmh.resident (person_id, since);
-- The list of the desk.
create index residents_by_birth on pmh.resident (municipality, born, resident);

-- 予診票. revision: what is saved over another's is refused.
create table pmh.prescreen (
    person_id  uuid not null,
    form       uuid not null,
    course     text not null,
    state      text not null,
    revision   int not null,
    written_by uuid not null,
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    sent_at    timestamptz,
    primary key (person_id, form)
);
create table pmh.prescreen_answer (
    person_id uuid not null,
    form      uuid not null,
    question  text not null,
    yes       boolean,
    words     text not null,
    primary key (person_id, form, question)
);

-- Never changed; what was registered wrongly is taken back by a row of its own. deferred: why no shot was given.
create table pmh.shot (
    person_id     uuid not null,
    shot          uuid not null,
    vaccine       text not null,
    dose          text not null,
    given_on      date not null,
    maker         text not null,
    lot           text not null,
    expires_on    date,
    amount        text not null,
    site          text not null,
    doctor        text not null,
    deferred      text not null,
    note          text not null,
    facility      text not null,
    municipality  text not null,
    form          uuid,
    registered_at timestamptz not null,
    registered_by text not null,
    primary key (person_id, shot)
);
revoke update, delete on pmh.shot from ${app};
create table pmh.shot_taken_back (
    person_id uuid not null,
    shot      uuid not null,
    at        timestamptz not null,
    by_whom   text not null,
    primary key (person_id, shot)
);
revoke update, delete on pmh.shot_taken_back from ${app};

-- What went to the municipality at once, and what it pays: yen negative where the shot was taken back.
create table pmh.vaccination_bill (
    municipality text not null,
    line         uuid not null,
    shot         uuid not null,
    person_id    uuid not null,
    resident     uuid not null,
    facility     text not null,
    item         text not null,
    dose         text not null,
    given_on     date not null,
    deferred     text not null,
    yen          bigint not null,
    month        date not null,
    at           timestamptz not null,
    primary key (municipality, line)
);
revoke update, delete on pmh.vaccination_bill from ${app};
-- The list of results, and the bill of a month.
create index bills_by_day on pmh.vaccination_bill (municipality, given_on desc, line);
create index bills_of_month on pmh.vaccination_bill (municipality, month, facility);

-- item: a vaccine, or PRESCREEN where none was given. The newest first day not after a day counts, and of one day the newest number.
create table pmh.vaccination_price (
    municipality text not null,
    item         text not null,
    valid_from   date not null,
    number       int not null,
    yen          bigint not null check (yen >= 0),
    entered_at   timestamptz not null,
    entered_by   text not null,
    primary key (municipality, item, valid_from, number)
);
revoke update, delete on pmh.vaccination_price from ${app};

-- 依頼書: that a facility elsewhere may vaccinate. courses: codes parted by blanks.
create table pmh.vaccination_letter (
    municipality text not null,
    letter       uuid not null,
    person_id    uuid not null,
    resident     uuid not null,
    facility     text not null,
    courses      text not null,
    reason       text not null,
    state        text not null,
    note         text not null,
    last_day     date,
    asked_at     timestamptz not null,
    decided_at   timestamptz,
    decided_by   text,
    primary key (municipality, letter)
);
create index letters_of_person on pmh.vaccination_letter (person_id);
