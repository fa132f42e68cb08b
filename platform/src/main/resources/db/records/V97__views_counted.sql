-- 利用の数え、閲覧: looks of facilities at persons' records, counted from the sealed log (docs/adr/0031). Counters, not one row a
-- look: there are many more looks than sendings, and each look stands in the log.
create table records.use_view (
    month date not null,
    payer text not null,
    document text not null,
    facility text not null,
    acts bigint not null check (acts > 0),
    primary key (month, payer, document, facility)
);

-- How many entries of the sealed log were gone through. One row.
create table records.use_counted (
    only_row boolean not null primary key default true check (only_row),
    entries bigint not null check (entries >= 0)
);

insert into records.use_counted (entries) values (0);
