-- 控えの証し: 決め方、世代、切り離し、戻す訓練。Lines are only added; what is shown is the newest, with all before it.

create table cybersecurity.backup_set (
    backup     uuid primary key,
    facility   text not null,
    prefecture text not null,
    begun_at   timestamptz not null,
    begun_by   text not null
);
-- A facility's sets, for its own page and the inspector's.
create index backup_sets_of_facility on cybersecurity.backup_set (facility, begun_at);
revoke update, delete on cybersecurity.backup_set from ${app};

create table cybersecurity.backup_plan (
    backup      uuid not null references cybersecurity.backup_set,
    number      int not null,
    system      text not null,
    medium      text not null,
    method      text not null,
    generations int not null,
    days        int not null,
    offsite     boolean not null,
    reachable   boolean not null,
    ended       boolean not null,
    at          timestamptz not null,
    by_whom     text not null,
    primary key (backup, number)
);
revoke update, delete on cybersecurity.backup_plan from ${app};

-- hashes: lines of "SHA-256 in hexadecimal, two blanks, name", as sha256sum writes them.
create table cybersecurity.backup_copy (
    backup   uuid not null references cybersecurity.backup_set,
    copy     int not null,
    taken_at timestamptz not null,
    hashes   text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (backup, copy)
);
revoke update, delete on cybersecurity.backup_copy from ${app};

create table cybersecurity.backup_turn (
    backup   uuid not null,
    copy     int not null,
    number   int not null,
    standing text not null,
    since    date not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (backup, copy, number),
    foreign key (backup, copy) references cybersecurity.backup_copy
);
revoke update, delete on cybersecurity.backup_turn from ${app};

create table cybersecurity.restore_drill (
    backup      uuid not null,
    number      int not null,
    copy        int not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    restored    boolean not null,
    hashes      text not null,
    note        text not null,
    at          timestamptz not null,
    by_whom     text not null,
    primary key (backup, number),
    foreign key (backup, copy) references cybersecurity.backup_copy
);
revoke update, delete on cybersecurity.restore_drill from ${app};
