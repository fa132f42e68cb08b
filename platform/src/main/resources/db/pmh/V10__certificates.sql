-- 診断書等: 書きかけ、署名した版、来し方、施設と自治体の箱。

-- draft, sources: what is being written; what was signed stands in pmh.certificate_version. sent: which version the municipality has.
create table pmh.certificate (
    person_id    uuid not null,
    certificate  uuid not null,
    facility     text not null,
    form         text not null,
    edition      text not null,
    municipality text,
    state        text not null,
    signed       int not null check (signed >= 0),
    sent         int not null check (sent >= 0),
    revision     int not null,
    draft        text not null,
    sources      text not null,
    made_at      timestamptz not null,
    changed_at   timestamptz not null,
    primary key (person_id, certificate)
);
revoke delete on pmh.certificate from ${app};

-- Never changed: a correction is a version of its own. sha256: of the body, as signed.
create table pmh.certificate_version (
    person_id   uuid not null,
    certificate uuid not null,
    version     int not null,
    body        bytea not null,
    sha256      text not null,
    signed_at   timestamptz not null,
    signed_by   text not null,
    signer      text not null,
    licence     text not null,
    primary key (person_id, certificate, version)
);
revoke update, delete on pmh.certificate_version from ${app};

create table pmh.certificate_turn (
    person_id   uuid not null,
    certificate uuid not null,
    number      int not null,
    act         text not null,
    state       text not null,
    version     int not null,
    reason      text not null,
    at          timestamptz not null,
    by_whom     text not null,
    primary key (person_id, certificate, number)
);
revoke update, delete on pmh.certificate_turn from ${app};

-- Whose a certificate is, for the facility that writes it and the municipality it was sent to: ids only.
create table pmh.certificate_box (
    office      text not null,
    certificate uuid not null,
    person_id   uuid not null,
    primary key (office, certificate)
);
revoke update, delete on pmh.certificate_box from ${app};
