-- 施設に今いる患者。Care and times beside the id, so that a facility's open visits are found without a look at its persons
-- (OpenVisitRows: OPEN, by the index).
alter table eligibility.visit_of_facility
    add column care      text,
    add column opened_at timestamptz,
    add column ends_at   timestamptz;

update eligibility.visit_of_facility f
   set care = v.care,
       opened_at = v.opened_at,
       ends_at = least(v.expires_at, v.closed_at)
  from eligibility.visit v
 where v.person_id = f.person_id
   and v.visit_id = f.visit_id;

create index visit_of_facility_by_end on eligibility.visit_of_facility (facility, ends_at);
