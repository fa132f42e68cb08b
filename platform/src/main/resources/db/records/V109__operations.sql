-- 運営の数: what the operator's page asks of all facilities together.

-- for OperationRows.STEPS and RULES: entries come in the order of their times, so a summary of each stretch is enough
create index submission_entry_received on records.submission_entry using brin (received_at);

-- for NearLimitRows.TODAY
create index submission_day_by_day on records.submission_day (day);

-- for OperationRows.LETTERS: those that wait for somebody
create index letter_box_waiting on records.letter_box (state) where box = 'IN' and state in ('WAITING', 'OPENABLE', 'OPENED');
