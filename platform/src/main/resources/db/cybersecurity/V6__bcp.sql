-- サイバー攻撃を想定した BCP: 印、節のことば、連絡の相手、訓練。Lines are only added; the newest of each counts.

-- kind: TICK = the line of the check table is covered (yes or empty), PART = words of a part, STEP = words of a step of containment.
create table cybersecurity.bcp_line (
    facility text not null,
    kind     text not null,
    name     text not null,
    number   int not null,
    words    text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (facility, kind, name, number)
);
revoke update, delete on cybersecurity.bcp_line from ${app};

-- place: in the order of which they are called; 0 = no longer in the chart.
create table cybersecurity.bcp_contact (
    facility text not null,
    contact  uuid not null,
    number   int not null,
    kind     text not null,
    name     text not null,
    phone    text not null,
    note     text not null,
    place    int not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (facility, contact, number)
);
revoke update, delete on cybersecurity.bcp_contact from ${app};

create table cybersecurity.bcp_drill (
    drill    uuid primary key,
    facility text not null,
    script   text not null,
    begun_at timestamptz not null,
    begun_by text not null
);
create index bcp_drills_of_facility on cybersecurity.bcp_drill (facility, begun_at);
revoke update, delete on cybersecurity.bcp_drill from ${app};

-- step 0: the drill is over.
create table cybersecurity.bcp_drill_step (
    drill    uuid not null references cybersecurity.bcp_drill,
    step     int not null,
    done_at  timestamptz not null,
    evidence text not null,
    at       timestamptz not null,
    by_whom  text not null,
    primary key (drill, step)
);
revoke update, delete on cybersecurity.bcp_drill_step from ${app};
