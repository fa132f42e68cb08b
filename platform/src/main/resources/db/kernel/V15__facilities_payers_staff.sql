-- 施設の概要。What else the register says of a facility.
alter table kernel.facility
    add column address            text    not null default '',
    add column departments        text[]  not null default '{}',
    add column emergency_hospital boolean not null default false;

-- 地域の開始日の変更。Newest row of a prefecture (00 = the whole country) holds in place of areas.tsv; rows are never changed.
create table kernel.area (
    prefecture text        not null,
    change     integer     not null,
    opens_on   date        not null,
    reason     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (prefecture, change)
);

-- 保険者と公費の実施機関。number: without padding, 6 or 8 digits.
create table kernel.payer (
    number               text    not null primary key,
    name                 text    not null,
    scheme               text    not null,
    party                text,
    of_official_examples boolean not null,
    valid_from           date    not null,
    valid_until          date
);

-- 職員。One row for each post: who works at two facilities has two.
create table kernel.staff (
    staff_id        text    not null primary key,
    facility        text    not null references kernel.facility,
    name            text    not null,
    kana            text    not null,
    licence         text,
    profession      text    not null,
    emergency_right boolean not null,
    valid_from      date    not null,
    valid_until     date
);

-- Serves RegisteredStaff.listOf.
create index staff_by_facility on kernel.staff (facility, staff_id);

-- 職員の登録の履歴。Each entry as it was registered, first and later ones; rows are never changed.
create table kernel.staff_change (
    staff_id        text        not null,
    change          integer     not null,
    facility        text        not null,
    name            text        not null,
    kana            text        not null,
    licence         text,
    profession      text        not null,
    emergency_right boolean     not null,
    valid_from      date        not null,
    valid_until     date,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    primary key (staff_id, change)
);

-- 電子証明書。What is known of a certificate, never a key. thumbprint: SHA-256 of the DER form, base64url (x5t#S256).
create table kernel.certificate (
    thumbprint  text        not null primary key,
    holder_kind text        not null,
    holder      text        not null,
    serial      text        not null,
    subject     text        not null,
    issuer      text        not null,
    valid_from  timestamptz not null,
    valid_to    timestamptz not null,
    revoked_at  timestamptz
);

-- Serves RegisteredCertificates.listOf.
create index certificate_by_holder on kernel.certificate (holder_kind, holder);

-- 呼び手の保険者番号・公費負担者番号。
alter table kernel.party add column payer text;
