-- 台帳: 住所と性別の記載の履歴、死亡日、紐付番号、カードの証明書。No column anywhere for a My Number.

alter table kernel.person add column died_on date;

create table kernel.person_address (
    person_id   uuid not null references kernel.person,
    place       integer not null,
    address     text not null,
    postal_code text,
    valid_from  date not null,
    valid_until date,
    primary key (person_id, place)
);

create table kernel.person_sex (
    person_id   uuid not null references kernel.person,
    place       integer not null,
    sex         text not null,
    valid_from  date not null,
    valid_until date,
    primary key (person_id, place)
);

-- What was known until now holds since birth.
insert into kernel.person_address (person_id, place, address, postal_code, valid_from)
select person_id, 0, address, postal_code, birth_date
  from kernel.person;

insert into kernel.person_sex (person_id, place, sex, valid_from)
select person_id, 0, sex, birth_date
  from kernel.person;

alter table kernel.person drop column address, drop column postal_code, drop column sex;

create table kernel.linkage (
    person_id  uuid not null primary key references kernel.person,
    linkage_id uuid not null unique
);

-- serial is unique: it names one certificate for ever, also after it was replaced.
create table kernel.card_credential (
    linkage_id  uuid not null references kernel.linkage (linkage_id),
    serial      text not null unique,
    valid_from  date not null,
    valid_until date not null,
    replaced_by text,
    primary key (linkage_id, serial)
);
