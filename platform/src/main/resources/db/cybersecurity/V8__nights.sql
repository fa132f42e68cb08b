-- 夜の手順と、事業者とのことば。Lines are only added. An incident whose facility is empty is the agency's own.

-- line: of the check table of a BCP; the newest number of a line counts.
create table cybersecurity.incident_step (
    incident uuid not null references cybersecurity.incident,
    line     text not null,
    number   int not null,
    done_at  timestamptz not null,
    note     text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (incident, line, number)
);
revoke update, delete on cybersecurity.incident_step from ${app};

-- number 1: what the facility told the vendor; later ones of either, answered: whether the vendor wrote it.
create table cybersecurity.incident_vendor_word (
    incident uuid not null references cybersecurity.incident,
    vendor   text not null,
    number   int not null,
    answered boolean not null,
    words    text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (incident, vendor, number)
);
revoke update, delete on cybersecurity.incident_vendor_word from ${app};
