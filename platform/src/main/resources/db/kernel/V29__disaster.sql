-- 災害時モード。The present state of each declared disaster; what was done to it stands in disaster_change.
create table kernel.disaster (
    disaster_id uuid        not null primary key,
    name        text        not null,
    classes     text[]      not null,
    from_at     timestamptz not null,
    until_at    timestamptz not null
);

-- For each look of a facility (StoredDisasters: STANDING) and for the first page.
create index disaster_by_end on kernel.disaster (until_at);

create table kernel.disaster_area (
    disaster_id uuid        not null,
    area        text        not null,
    from_at     timestamptz not null,
    primary key (disaster_id, area)
);

-- 変更の歴史。Added, never changed.
create table kernel.disaster_change (
    disaster_id uuid        not null,
    change      integer     not null,
    at          timestamptz not null,
    changed_by  text        not null,
    step        text        not null,
    until_at    timestamptz,
    areas       text[]      not null,
    reason      text        not null,
    primary key (disaster_id, change)
);

revoke update, delete on kernel.disaster_change from ${app};
