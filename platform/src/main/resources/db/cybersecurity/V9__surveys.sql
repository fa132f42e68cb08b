-- 年の調査: 取り込んだ調査、施設の答え、督促、数え。Lines are only added but for the counts.

create table cybersecurity.survey (
    survey    text primary key,
    name      text not null,
    opens     date not null,
    closes    date not null,
    kinds     text not null,
    questions text not null,
    taken_at  timestamptz not null,
    taken_by  text not null
);
revoke update, delete on cybersecurity.survey from ${app};

-- Each keeping of a facility's answers; the newest counts, of what was handed in the newest of those. answers: lines of question=word.
create table cybersecurity.survey_sheet (
    survey     text not null,
    facility   text not null,
    number     int not null,
    prefecture text not null,
    band       text not null,
    submitted  boolean not null,
    answers    text not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (survey, facility, number)
);
-- Who of a prefecture has handed in.
create index survey_sheets_in on cybersecurity.survey_sheet (survey, prefecture, facility) where submitted;
revoke update, delete on cybersecurity.survey_sheet from ${app};

-- prefecture empty: to all of the country.
create table cybersecurity.survey_reminder (
    survey     text not null,
    prefecture text not null,
    number     int not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (survey, prefecture, number)
);
revoke update, delete on cybersecurity.survey_reminder from ${app};

-- How many facilities handed in which answer; question empty: handed in at all.
create table cybersecurity.survey_tally (
    survey     text not null,
    question   text not null,
    prefecture text not null,
    band       text not null,
    answer     text not null,
    facilities int not null,
    primary key (survey, question, prefecture, band, answer)
);
