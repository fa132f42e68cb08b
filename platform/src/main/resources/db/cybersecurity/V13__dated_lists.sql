-- 日付のある一覧: 研修の課程、期限、休みの日など。Only added to; the general items of inspections move here.

create table cybersecurity.dated_list (
    kind      text not null,
    published date not null,
    content   text not null,
    taken_at  timestamptz not null,
    taken_by  text not null,
    primary key (kind, published)
);
insert into cybersecurity.dated_list (kind, published, content, taken_at, taken_by)
select 'general-items', published, items, taken_at, taken_by from cybersecurity.general_items;
drop table cybersecurity.general_items;
revoke update, delete on cybersecurity.dated_list from ${app};
