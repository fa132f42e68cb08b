-- 外部接続の台帳: 機器、接続、見た時、閉じた指摘。Lines are only added; the newest of each counts.

create table cybersecurity.ledger_device (
    facility   text not null,
    device     uuid not null,
    number     int not null,
    name       text not null,
    kind       text not null,
    place      text not null,
    address    text not null,
    model      text not null,
    firmware   text not null,
    vendor     text not null,
    documented boolean not null,
    ended      boolean not null,
    at         timestamptz not null,
    by_whom    text not null,
    primary key (facility, device, number)
);
revoke update, delete on cybersecurity.ledger_device from ${app};

create table cybersecurity.ledger_link (
    facility text not null,
    link     uuid not null,
    number   int not null,
    device   uuid not null,
    kind     text not null,
    party    text not null,
    purpose  text not null,
    limits   text not null,
    sign_in  text not null,
    logged   boolean not null,
    ended    boolean not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (facility, link, number)
);
revoke update, delete on cybersecurity.ledger_link from ${app};

-- ports: what a scan found open, e.g. "22/tcp ssh", one a line.
create table cybersecurity.ledger_seen (
    facility text not null,
    device   uuid not null,
    seen_at  timestamptz not null,
    ports    text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (facility, device, seen_at)
);
revoke update, delete on cybersecurity.ledger_seen from ${app};

-- line: number of the subject's line to which the closing belongs; what is changed later is judged anew.
create table cybersecurity.ledger_closing (
    facility text not null,
    rule     text not null,
    subject  uuid not null,
    line     int not null,
    note     text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (facility, rule, subject, line)
);
revoke update, delete on cybersecurity.ledger_closing from ${app};
