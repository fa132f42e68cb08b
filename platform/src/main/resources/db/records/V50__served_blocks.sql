-- 単位の束: the served forms of a unit's items lie packed in one row, one behind the other; an item knows its place there.
-- A unit compresses about 10 : 1 as a whole, an item alone 2 : 1 or not at all.

create table records.served (
    person_id uuid not null,
    unit_id uuid not null,
    codec text not null,
    size integer not null,
    body bytea not null,
    primary key (person_id, unit_id)
) partition by hash (person_id);

-- Compressed already: the server need not try again. (Partitions made below take this over.)
alter table records.served alter column body set storage external;

do $$
begin
    for remainder in 0..7 loop
        execute format(
            'create table records.%I partition of records.served for values with (modulus 8, remainder %s)',
            'served_' || remainder, remainder);
    end loop;
end
$$;

insert into records.served (person_id, unit_id, codec, size, body)
select person_id, unit_id, 'PLAIN', sum(octet_length(served)), string_agg(served, ''::bytea order by item_id)
  from records.item
 group by person_id, unit_id;

alter table records.item add column place integer not null default 0;
alter table records.item add column length integer not null default 0;

with placed as (
    select person_id, item_id, octet_length(served) as length,
           sum(octet_length(served)) over (partition by person_id, unit_id order by item_id)
               - octet_length(served) as place
      from records.item)
update records.item i
   set place = p.place, length = p.length
  from placed p
 where p.person_id = i.person_id
   and p.item_id = i.item_id;

alter table records.item alter column place drop default;
alter table records.item alter column length drop default;
alter table records.item drop column served;
