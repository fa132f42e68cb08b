-- 情報不開示(DV等支援措置)。While a period holds, the person's addresses are shown to nobody and confirm nothing.
create table kernel.address_withheld (
    person_id   uuid    not null references kernel.person,
    place       integer not null,
    valid_from  date    not null,
    valid_until date,
    primary key (person_id, place)
);
