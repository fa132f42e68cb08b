-- For the entries of one facility's acts, newest first (audit.facility: FacilityEntries).
create index audit_entry_by_facility on kernel.audit_entry (facility, sequence) where facility is not null;
