-- 見せる期間: from which day an item's time counts, and whether it is of the last days of its series (retention.tsv).
-- Whether it is shown on a day is decided when it is read; what is not shown any more stays evidence.

alter table records.item add column counted_from date;
alter table records.item add column series text;
alter table records.item add column latest boolean not null default false;

-- Items from before this: their item codes lie in packed forms, so until they are sent again their label stands for it.
update records.item
   set counted_from = case when data_class in ('LAB', 'MEDICATION') and clinical_date is not null then clinical_date
                           else cast(registered_at at time zone 'Asia/Tokyo' as date) end,
       series = case data_class when 'LAB' then 'LAB ' || facility || ' ' || label
                                when 'MEDICATION' then 'MEDICATION' end;

with ranked as (
    select person_id, item_id,
           dense_rank() over (partition by person_id, series order by counted_from desc) <= 3 as latest
      from records.item
     where series is not null)
update records.item i
   set latest = r.latest
  from ranked r
 where r.person_id = i.person_id
   and r.item_id = i.item_id;

alter table records.item alter column counted_from set not null;

-- What the clock alone does not end.
alter table records.item add column beyond boolean not null generated always as (lts or latest) stored;

-- for Kept.FROM (what is shown of one person's classes) and LastOnes.DAYS; no page is read in the order of the old one
create index item_shown on records.item (person_id, data_class, beyond, counted_from);
drop index records.item_by_class;
