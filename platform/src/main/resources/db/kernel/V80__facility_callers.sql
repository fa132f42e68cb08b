-- 呼び手のない施設に呼び手を。Facilities that were registered at the desk before had none; purposes as facility-purposes.tsv
-- has them on this day, renewed whenever the entry is written.
insert into kernel.party (name, japanese_name, role, facility, purposes)
select 'facility-' || f.code, f.name, 'FACILITY', f.code,
       array['SUBMIT', 'SHARE_VIEW', 'ELIGIBILITY', 'LETTER_DELIVERY', 'SECURITY_OPERATION']
       || case when f.emergency_hospital then array['EMERGENCY'] else array[]::text[] end
       || case when f.kind in ('HOSPITAL', 'CLINIC', 'DENTAL', 'PHARMACY') then array['DISASTER'] else array[]::text[] end
       || case when f.kind in ('HOSPITAL', 'CLINIC') then array['NOTIFY_INFECTION'] else array[]::text[] end
  from kernel.facility f
 where not exists (select 1 from kernel.party p where p.facility = f.code);
