-- 束と目録を一つの行に: a unit's served row of up to a page stays whole. Cut into pieces of 2 kB beside the table, each look
-- fetched them by a second index; that was a third of what the database spent on reading it (docs/benchmarks.md).
-- Rows written before this stay as they are until their unit is sent again.
do $$
begin
    for remainder in 0..7 loop
        execute format('alter table records.%I set (toast_tuple_target = 8160)', 'served_' || remainder);
    end loop;
end
$$;
