-- 接続システムと利用者のアプリ。What may ask for tokens: each belongs to a party and proves itself in one registered way.
create table kernel.client (
    client_id     text        not null primary key,
    party         text,
    japanese_name text        not null,
    kind          text        not null,
    method        text        not null,
    credential    text        not null,
    scopes        text[]      not null,
    redirect_uris text[]      not null,
    registered_at timestamptz not null,
    disabled_at   timestamptz
);

-- For the list of one party (StoredClients: OF_PARTY).
create index client_of_party on kernel.client (party, client_id);

insert into kernel.client (client_id, party, japanese_name, kind, method, credential, scopes, redirect_uris,
                           registered_at)
select k.party, k.party, p.japanese_name, 'SYSTEM', 'JWKS', k.jwks, array['system/*.cruds'], array[]::text[],
       timestamptz '2000-01-01 00:00:00+00'
  from kernel.client_key k
  join kernel.party p on p.name = k.party;

drop table kernel.client_key;
