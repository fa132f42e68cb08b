-- 通知。Where a facility's systems want to be told, and what is to be told them: ids and kinds, about nobody. Keyed by facility.
create table notifications.subscription (
    facility text not null,
    subscription_id uuid not null,
    kinds text[] not null,
    endpoint text not null,
    -- sealed with the key of the data folder; the receiver has seen it once
    secret text not null,
    state text not null,
    -- tries in a row that failed
    failures int not null,
    registered_by text not null,
    registered_at timestamptz not null,
    primary key (facility, subscription_id)
);

-- The outbox: written in the transaction of what happened, so neither is there without the other.
create table notifications.message (
    facility text not null,
    message_id uuid not null,
    subscription_id uuid not null,
    kind text not null,
    unit_id text not null,
    unit_version int not null,
    happened_at timestamptz not null,
    state text not null,
    tries int not null,
    -- due then; moved ahead while somebody is at it; null when it is over
    next_at timestamptz,
    last_at timestamptz,
    last_error text,
    primary key (facility, message_id),
    foreign key (facility, subscription_id) references notifications.subscription on delete cascade
);

-- for MessageRows.CLAIM
create index message_due on notifications.message (next_at) where state = 'WAITING';
-- for MessageRows.LIST
create index message_by_time on notifications.message (facility, happened_at);
-- for MessageRows.ERASE
create index message_old on notifications.message (happened_at);
-- for the end of a subscription
create index message_subscription on notifications.message (facility, subscription_id);
