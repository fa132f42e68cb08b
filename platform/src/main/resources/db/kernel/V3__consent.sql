-- 同意。Kept for good: an ended consent explains a look of its time.
create table kernel.consent (
    person_id     uuid        not null,
    consent_id    uuid        not null,
    facility      text        not null,
    consent_class text        not null,
    channel       text        not null,
    granted_at    timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    primary key (person_id, consent_id)
);

-- For each decision on a look (StoredConsents: TO_FACILITY).
create index consent_by_person_and_facility on kernel.consent (person_id, facility, granted_at desc);
