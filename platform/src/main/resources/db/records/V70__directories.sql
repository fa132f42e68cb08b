-- 目録: what is known of a unit's items lies in one text beside their block, a line an item (Directory.java), and what a
-- person has is read as a whole. Retention, flags and order are worked out by the reader; records.item is not needed.

alter table records.served add column version integer;
alter table records.served add column facility text;
alter table records.served add column registered_at timestamptz;
alter table records.served add column directory text;

create function pg_temp.field(value text) returns text language sql immutable
    return replace(replace(replace(replace(value, '\', '\\'), e'\t', '\t'), e'\n', '\n'), e'\r', '\r');

update records.served s
   set version = d.version,
       facility = d.facility,
       registered_at = d.registered_at,
       directory = d.directory
  from (select person_id, unit_id, max(version) as version, max(facility) as facility,
               max(registered_at) as registered_at,
               string_agg(
                   concat_ws(
                       e'\t',
                       item_id, data_class, resource_type, coalesce(cast(clinical_date as text), ''),
                       (case when uninformed then 'I' else '' end)
                           || (case when undelivered then 'D' else '' end)
                           || (case when lts then 'L' else '' end),
                       counted_from, coalesce(pg_temp.field(series), ''), place, length, pg_temp.field(label)),
                   e'\n' order by place) as directory
          from records.item
         group by person_id, unit_id) d
 where d.person_id = s.person_id
   and d.unit_id = s.unit_id;

delete from records.served where directory is null;

alter table records.served alter column version set not null;
alter table records.served alter column facility set not null;
alter table records.served alter column registered_at set not null;
alter table records.served alter column directory set not null;

drop table records.item;
