-- 呼び手の台帳。Who may hold a token.
create table kernel.party (
    name          text   not null primary key,
    japanese_name text   not null,
    role          text   not null,
    facility      text,
    person_id     uuid,
    purposes      text[] not null
);

-- For the party of a person (RegisteredParties: BY_PERSON).
create unique index party_by_person on kernel.party (person_id) where person_id is not null;

-- 登録された公開鍵。A JWKS for each party whose system signs its own assertions; public keys only.
create table kernel.client_key (
    party text not null primary key,
    jwks  text not null
);

-- 署名の鍵。Made once at the first start; tokens are signed with the newest, verified with any.
create table kernel.signing_key (
    kid        text        not null primary key,
    jwk        text        not null,
    created_at timestamptz not null
);

-- 取り消された証。Kept until the token would have ended anyway.
create table kernel.revoked_token (
    token_id   text        not null primary key,
    expires_at timestamptz not null
);

-- 使われた申し立て。Each client assertion gives one token; kept until it would have ended anyway.
create table kernel.used_assertion (
    party        text        not null,
    assertion_id text        not null,
    expires_at   timestamptz not null,
    primary key (party, assertion_id)
);

-- カード。A person's card: the hash of its PIN, and wrong PINs since the last right one.
create table kernel.card (
    person_id  uuid not null primary key,
    pin_hash   text not null,
    wrong_pins int  not null
);
