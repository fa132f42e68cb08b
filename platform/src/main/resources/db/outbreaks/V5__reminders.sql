-- 催促: from when a draft or a notice that waits is asked about, and when it was. Once for each deadline.
alter table outbreaks.draft_box add column remind_from timestamptz, add column reminded_at timestamptz;
update outbreaks.draft_box set remind_from = late_from;
-- for DraftBox.REMIND
create index draft_box_to_remind on outbreaks.draft_box (remind_from) where state = 'OPEN' and reminded_at is null;

alter table outbreaks.notice add column remind_from timestamptz, add column reminded_at timestamptz;
update outbreaks.notice set remind_from = sent_at;
-- for NoticeRows.REMIND
create index notice_to_remind on outbreaks.notice (remind_from) where state = 'SUBMITTED' and reminded_at is null;
