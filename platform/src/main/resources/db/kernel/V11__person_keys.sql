-- 人を探す鍵。Keys of names, kana and addresses, of every entry of the history; never shown, made anew when the rules change.

-- Which rules the person's keys were made by; 0 = none yet.
alter table kernel.person add column key_version integer not null default 0;

create table kernel.person_key (
    person_id  uuid not null references kernel.person,
    kind       text not null check (kind in ('NAME', 'KANA', 'ADDRESS')),
    search_key text not null,
    birth_date date not null,
    primary key (person_id, kind, search_key)
);

-- for Candidates (who has this key, those of the birth date first)
create index person_by_key on kernel.person_key (kind, search_key, birth_date);
