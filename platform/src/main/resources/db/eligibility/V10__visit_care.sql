-- 診療の場、代理、受付の終わり。
alter table eligibility.visit
    add column care      text not null default 'OUTPATIENT',
    add column proxy_id  uuid,
    add column closed_at timestamptz;

-- 施設の受付から本人へ。Ids only, keyed by facility (VisitRows: PERSON_OF).
create table eligibility.visit_of_facility (
    facility  text not null,
    visit_id  uuid not null,
    person_id uuid not null,
    primary key (facility, visit_id)
);

insert into eligibility.visit_of_facility (facility, visit_id, person_id)
select facility, visit_id, person_id
  from eligibility.visit;
