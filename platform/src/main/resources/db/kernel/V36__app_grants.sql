-- アプリに渡した許し。One sign-in of a person through an app: its code, its refresh token, its access tokens. Values of codes
-- and tokens are kept as hashes.
create table kernel.app_grant (
    grant_id        text        not null primary key,
    client_id       text        not null,
    subject         text        not null,
    scopes          text[]      not null,
    request         text        not null,
    code_hash       text        not null,
    code_ends_at    timestamptz not null,
    code_used       boolean     not null,
    refresh_hash    text,
    refresh_ends_at timestamptz,
    ended_at        timestamptz
);

create unique index app_grant_by_code on kernel.app_grant (code_hash);
create unique index app_grant_by_refresh on kernel.app_grant (refresh_hash) where refresh_hash is not null;

-- To end all of one person (GrantRows: OF_SUBJECT).
create index app_grant_of_subject on kernel.app_grant (subject) where ended_at is null;

-- Access tokens of a grant that may still live.
create table kernel.app_token (
    token_id   text        not null primary key,
    grant_id   text        not null references kernel.app_grant (grant_id) on delete cascade,
    expires_at timestamptz not null
);

create index app_token_of_grant on kernel.app_token (grant_id);

-- 使われた更新の証。Seen again, it was stolen or copied: its grant ends.
create table kernel.spent_refresh (
    token_hash text not null primary key,
    grant_id   text not null references kernel.app_grant (grant_id) on delete cascade
);

create index spent_refresh_of_grant on kernel.spent_refresh (grant_id);
