-- 統計を取らない列: nothing is looked up by these, and each analysis of a growing log sorted 30,000 values of every one of
-- them; that was a tenth of what the database did during looks (docs/benchmarks.md).
alter table kernel.audit_entry
    alter column trace_id set statistics 0,
    alter column subjects set statistics 0,
    alter column interaction set statistics 0;

alter table kernel.audit_leaf alter column hash set statistics 0;
alter table kernel.audit_node alter column hash set statistics 0;
