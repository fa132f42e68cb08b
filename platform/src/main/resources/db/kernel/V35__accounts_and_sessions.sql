-- 席。Sessions of people in a browser; the cookie's session names one of these rows.
create table kernel.session (
    session_id uuid        not null primary key,
    subject    text        not null,
    opened_at  timestamptz not null,
    ended_at   timestamptz
);

-- To end all of one person (SessionRows: END_ALL).
create index session_of_subject on kernel.session (subject) where ended_at is null;

-- To forget old ones (SessionRows: FORGET).
create index session_by_age on kernel.session (opened_at);

-- 職員と運営の口座。account_id: the staff id of the register, or the name of an office's party.
create table kernel.account (
    account_id         text        not null primary key,
    password_hash      text,
    invitation_hash    text,
    invitation_ends_at timestamptz,
    sealed_totp        text,
    totp_confirmed     boolean     not null,
    last_totp_step     bigint      not null
);

-- 控えの番号。One use each, when the device with the codes is lost.
create table kernel.recovery_code (
    account_id text not null references kernel.account (account_id),
    code_hash  text not null,
    primary key (account_id, code_hash)
);

-- 失敗の数え。By the hash of what was typed as a name, whether there is such an account or not.
create table kernel.sign_in_failure (
    name_hash text        not null primary key,
    failures  int         not null,
    last_at   timestamptz not null
);

-- To forget old ones (FailureRows: FORGET).
create index sign_in_failure_by_age on kernel.sign_in_failure (last_at);

-- For the party of a facility (RegisteredParties: BY_FACILITY).
create index party_by_facility on kernel.party (facility) where facility is not null;
