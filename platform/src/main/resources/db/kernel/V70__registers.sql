-- 施設の終わりの日と、地域の終わりの日。First day on which it no longer takes part; null while it does.
alter table kernel.facility add column closes_on date;
alter table kernel.area add column ends_on date;

-- 台帳の変更の記録。Each change of a register's entry through the desk, as it stood before and after; rows are never changed.
-- register: name of RegisterName. entry: the entry's key. before: null for a new entry. Both: one line "field<TAB>value" a field.
create table kernel.register_change (
    register   text        not null,
    entry      text        not null,
    change     integer     not null,
    before     text,
    after      text        not null,
    reason     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (register, entry, change)
);
