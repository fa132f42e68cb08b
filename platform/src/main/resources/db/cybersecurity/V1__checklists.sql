-- チェックリスト: 版、確認票、答え、事業者への住所、証拠、数え。No patient data in this room.

create table cybersecurity.edition (
    edition   text primary key,
    year      int not null,
    name      text not null,
    published date not null unique,
    guideline text not null,
    complete  boolean not null,
    items     text not null,
    taken_at  timestamptz not null,
    taken_by  text not null
);
revoke update, delete on cybersecurity.edition from ${app};

-- One of a facility for an edition, and one more for each of its vendors.
create table cybersecurity.sheet (
    sheet      uuid primary key,
    facility   text not null,
    edition    text not null,
    form       text not null,
    vendor     text not null default '',
    prefecture text not null,
    band       text not null default '',
    begun_at   timestamptz not null,
    begun_by   text not null,
    unique (facility, edition, vendor)
);
-- Inspectors list the sheets of their prefecture by facility.
create index sheets_of_prefecture on cybersecurity.sheet (edition, prefecture, facility) where vendor = '';

-- The newest line of an item counts; none is ever changed.
create table cybersecurity.answer (
    sheet         uuid not null references cybersecurity.sheet,
    item          text not null,
    number        int not null,
    first_answer  text,
    first_on      date,
    target_on     date,
    second_answer text,
    second_on     date,
    note          text not null,
    origin        text not null,
    by_whom       text not null,
    at            timestamptz not null,
    primary key (sheet, item, number)
);
revoke update, delete on cybersecurity.answer from ${app};

create table cybersecurity.vendor_link (
    word_hash  bytea primary key,
    sheet      uuid not null references cybersecurity.sheet,
    made_at    timestamptz not null,
    made_by    text not null,
    ends_at    timestamptz not null,
    revoked_at timestamptz
);
create index links_of_sheet on cybersecurity.vendor_link (sheet, made_at);

create table cybersecurity.evidence (
    evidence uuid primary key,
    sheet    uuid not null references cybersecurity.sheet,
    item     text not null,
    name     text not null,
    type     text not null,
    size     int not null,
    sha256   bytea not null,
    content  bytea not null,
    kept_at  timestamptz not null,
    kept_by  text not null
);
create index evidence_of_sheet on cybersecurity.evidence (sheet, item, kept_at);
revoke update, delete on cybersecurity.evidence from ${app};

-- How many facilities answer what: changed with each answer, so that nobody has to read all sheets.
create table cybersecurity.tally (
    edition    text not null,
    form       text not null,
    item       text not null,
    prefecture text not null,
    band       text not null,
    answer     text not null,
    facilities int not null,
    primary key (edition, form, item, prefecture, band, answer)
);
