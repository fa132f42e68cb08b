-- 訪問の写真。Rows are only added; of a photo that was withdrawn the bytes go and the row stays.

create table cybersecurity.visit_photo (
    inspection   uuid not null references cybersecurity.inspection,
    photo        uuid not null,
    item         text not null,
    inspector    text not null,
    width        int not null,
    height       int not null,
    sha256       bytea not null,
    content      bytea,
    at           timestamptz not null,
    by_whom      text not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    primary key (inspection, photo),
    check ((content is null) = (withdrawn_at is not null))
);
revoke update, delete on cybersecurity.visit_photo from ${app};
grant update (content, withdrawn_at, withdrawn_by) on cybersecurity.visit_photo to ${app};
