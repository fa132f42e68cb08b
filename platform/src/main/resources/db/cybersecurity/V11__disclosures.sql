-- 医療情報セキュリティ開示書(MDS/SDS): 版ごとに、送られたまま。Lines are only added.

create table cybersecurity.disclosure (
    disclosure uuid primary key,
    facility   text not null,
    vendor     text not null,
    kind       text not null,
    product    text not null,
    version    text not null,
    answers    text not null,
    at         timestamptz not null,
    by_whom    text not null
);
-- A facility's own, newest first.
create index disclosures_of_facility on cybersecurity.disclosure (facility, at);
revoke update, delete on cybersecurity.disclosure from ${app};
