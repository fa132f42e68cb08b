-- 妊娠の届出、健診の結果、見守り、自治体が行う健診。

-- 妊娠の届出, as the municipality of the mother registered it. due_on: 出産予定日.
create table pmh.pregnancy (
    person_id    uuid not null,
    pregnancy    uuid not null,
    municipality text not null,
    resident     uuid not null,
    due_on       date not null,
    notified_on  date not null,
    ended_on     date,
    at           timestamptz not null,
    by_whom      text not null,
    primary key (person_id, pregnancy)
);
create unique index pregnancies_open on pmh.pregnancy (person_id) where ended_on is null;

-- Never changed. Weights in grams, lengths in millimetres, blood pressure in mmHg.
create table pmh.mch_result (
    person_id     uuid not null,
    result        uuid not null,
    kind          text not null,
    taken_on      date not null,
    weight        int check (weight > 0),
    height        int check (height > 0),
    head          int check (head > 0),
    systolic      int check (systolic > 0),
    diastolic     int check (diastolic > 0),
    verdict       text not null,
    note          text not null,
    doctor        text not null,
    facility      text not null,
    municipality  text not null,
    resident      uuid not null,
    form          uuid,
    registered_at timestamptz not null,
    registered_by text not null,
    primary key (person_id, result)
);
revoke update, delete on pmh.mch_result from ${app};
-- A kind of checkup once a day.
create unique index mch_results_once on pmh.mch_result (person_id, kind, taken_on);
-- The list of the municipality's desk.
create index mch_results_of_municipality on pmh.mch_result (municipality, taken_on desc, result);

-- 見守り: steps after a result that is not without findings. The newest number is how it stands.
create table pmh.follow_up_step (
    municipality text not null,
    result       uuid not null,
    number       int not null,
    state        text not null,
    note         text not null,
    at           timestamptz not null,
    by_whom      text not null,
    primary key (municipality, result, number)
);
revoke update, delete on pmh.follow_up_step from ${app};

-- Checkups besides those of the law that a municipality offers, from a day on; the newest number of a day counts.
create table pmh.checkup_offer (
    municipality text not null,
    kind         text not null,
    valid_from   date not null,
    number       int not null,
    offered      boolean not null,
    at           timestamptz not null,
    by_whom      text not null,
    primary key (municipality, kind, valid_from, number)
);
revoke update, delete on pmh.checkup_offer from ${app};
