-- 国の公費の受給者を、自治体と都道府県の席で登録する。

-- Of which municipality the recipients of a national 公費負担者番号 are: of the first that registers one.
create table pmh.national_payer (
    payer        text primary key,
    municipality text not null references pmh.municipality,
    at           timestamptz not null,
    by_whom      text not null
);
revoke update, delete on pmh.national_payer from ${app};
insert into pmh.national_payer (payer, municipality, at, by_whom)
select distinct on (payer) payer, municipality, registered_at, registered_by
  from pmh.holding
 where scheme is null
 order by payer, registered_at;

-- designated: codes of 指定医療機関 parted by blanks; empty where any can.
alter table pmh.roll_entry add column designated text not null default '';
alter table pmh.load_line add column designated text not null default '';
alter table pmh.load_line alter column scheme drop not null;
