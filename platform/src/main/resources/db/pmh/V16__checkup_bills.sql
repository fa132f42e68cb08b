-- 健診の請求: 予防接種と同じ表に、何の請求かを分けて。

-- subject: VACCINATION, or CHECKUP; shot is then the result of the checkup.
alter table pmh.vaccination_bill add column subject text not null default 'VACCINATION';
