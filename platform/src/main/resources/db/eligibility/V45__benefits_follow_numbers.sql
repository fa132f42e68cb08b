-- 番号の紐付けが直されたら、資格の細目・給付の証明・医療券も付いていく。
-- member: the number under which it was issued; empty where no number of the person held on its first day.
-- held_at: since then the number is nobody's: shown to nobody until it is linked again.
alter table eligibility.benefit
    add column member_system text not null default '',
    add column member        text not null default '',
    add column held_at       timestamptz;

update eligibility.benefit b
   set member_system = case d.card_class
                           when 'PUBLIC_ASSISTANCE' then 'http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID'
                           else 'http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID' end,
       member = d.member
  from eligibility.coverage_detail d
 where d.person_id = b.person_id
   and d.valid_from = (select max(each.valid_from)
                         from eligibility.coverage_detail each
                        where each.person_id = b.person_id and each.valid_from <= b.valid_from);

alter table eligibility.benefit
    drop constraint benefit_pkey,
    add primary key (person_id, kind, valid_from, code, member);

alter table eligibility.coverage_detail add column held_at timestamptz;

alter table eligibility.medical_ticket add column held_at timestamptz;

-- One number of an office, too: a number that comes from another person brings its tickets.
alter table eligibility.medical_ticket
    drop constraint medical_ticket_person_id_office_issue_number_key,
    add unique (person_id, office, recipient, issue_number);

-- Ids only. A row while the number is nobody's; from it what waits is found when the number is linked again.
create table eligibility.held_benefit (
    member_system text not null,
    member_key    text not null,
    person_id     uuid not null,
    primary key (member_system, member_key, person_id)
);

create table eligibility.held_ticket (
    member_system text not null,
    member_key    text not null,
    person_id     uuid not null,
    primary key (member_system, member_key, person_id)
);
