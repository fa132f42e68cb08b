-- 施設を探す鍵: name, address, departments and code, folded as names are. Rows from before get a plain one.
alter table kernel.facility add column search_key text not null default '';

update kernel.facility set search_key = upper(name || address || code);
