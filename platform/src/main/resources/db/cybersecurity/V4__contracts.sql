-- 契約の役割分担: 表、事業者、欄、署名。Lines are only added; the newest of a cell counts.

create table cybersecurity.contract (
    contract   uuid primary key,
    facility   text not null,
    prefecture text not null,
    subject    text not null,
    begun_at   timestamptz not null,
    begun_by   text not null
);
create index contracts_of_facility on cybersecurity.contract (facility, begun_at);
revoke update, delete on cybersecurity.contract from ${app};

create table cybersecurity.contract_vendor (
    contract uuid not null references cybersecurity.contract,
    vendor   text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (contract, vendor)
);
revoke update, delete on cybersecurity.contract_vendor from ${app};

-- party: the vendor's name; empty for the facility.
create table cybersecurity.contract_cell (
    contract uuid not null references cybersecurity.contract,
    party    text not null,
    line     text not null,
    number   int not null,
    role     text not null,
    note     text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (contract, party, line, number)
);
revoke update, delete on cybersecurity.contract_cell from ${app};

-- digest: SHA-256 of all cells as they stood when it was signed.
create table cybersecurity.contract_signature (
    contract uuid not null references cybersecurity.contract,
    party    text not null,
    number   int not null,
    name     text not null,
    digest   text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (contract, party, number)
);
revoke update, delete on cybersecurity.contract_signature from ${app};
