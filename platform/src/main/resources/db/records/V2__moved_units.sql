-- 紐付けの直しに記録が付いていく: the number a unit arrived under, and where units wait while their number is nobody's.

alter table records.unit add column member_system text;
alter table records.unit add column member_key text;

alter table records.unit drop constraint unit_state_check;
alter table records.unit add constraint unit_state_check check (state in ('受付済', '取消済', '移送済', '保留'));

-- Ids only. A row while the number is nobody's; from it the unit is found when the number is linked again.
create table records.held_unit (
    member_system text not null,
    member_key text not null,
    person_id uuid not null,
    unit_id uuid not null,
    primary key (member_system, member_key, person_id, unit_id)
);
