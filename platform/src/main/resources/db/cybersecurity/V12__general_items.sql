-- 立入検査の一般の項目: 取り込んだ一覧。Only added to: results were written to the words that stand there.

create table cybersecurity.general_items (
    published date primary key,
    items     text not null,
    taken_at  timestamptz not null,
    taken_by  text not null
);
revoke update, delete on cybersecurity.general_items from ${app};
