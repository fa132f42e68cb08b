-- 台帳: 人、氏名、資格の履歴、施設。Names and numbers are kept as registered; match_key is what is compared.

create table kernel.person (
    person_id   uuid not null primary key,
    birth_date  date not null,
    sex         text not null,
    address     text not null,
    postal_code text
);

create table kernel.person_name (
    person_id   uuid not null references kernel.person,
    place       integer not null,
    family      text not null,
    given       text not null,
    family_kana text not null,
    given_kana  text not null,
    valid_from  date not null,
    valid_until date,
    primary key (person_id, place)
);

create table kernel.coverage (
    person_id    uuid not null references kernel.person,
    place        integer not null,
    system       text not null,
    member       text not null,
    match_key    text not null,
    payer        text not null,
    valid_from   date not null,
    valid_until  date,
    primary key (person_id, place)
);

-- Serves RegisteredPeople.findByMember: who has, or ever had, this number.
create index coverage_by_member on kernel.coverage (match_key, system);

create table kernel.facility (
    code                 text not null primary key,
    name                 text not null,
    kind                 text not null,
    joins_on             date,
    of_official_examples boolean not null
);

-- 時計: how far the platform's time is from the real one. At most one row.
create table kernel.clock_offset (
    only_row    boolean not null primary key default true check (only_row),
    microseconds bigint not null
);
