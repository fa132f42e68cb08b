-- 記録の封。Entries become leaves of a Merkle tree (RFC 6962 §2.1) in the order in which they are sealed; the canonical form
-- of an entry is told in V2. docs/audit-format.md tells all forms, docs/adr/0015-sealing.md the reasons.

-- 封を待つ記録。One row for each entry, written with it and taken away when it is sealed. What is committed is seen here and
-- what is not is not, whatever the order of commits: no number of a sequence is taken for an order of time.
-- Rows live for half a second: cleared away by their number, not by a share of a table that is nearly empty.
create table kernel.audit_pending (
    person_id uuid   not null,
    sequence  bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);

insert into kernel.audit_pending (person_id, sequence)
select person_id, sequence
  from kernel.audit_entry;

revoke update on kernel.audit_pending from ${app};

-- 葉。Each entry once: both numbers are unique.
create table kernel.audit_leaf (
    leaf      bigint not null primary key,
    person_id uuid   not null,
    sequence  bigint not null unique,
    hash      bytea  not null
);

-- 節。Complete subtrees of two and more leaves; they never change. Those of one are the leaves themselves.
create table kernel.audit_node (
    level smallint not null,
    node  bigint   not null,
    hash  bytea    not null,
    primary key (level, node)
);

-- 頭。What was signed: the root of the first tree_size leaves.
create table kernel.audit_head (
    tree_size bigint      not null primary key,
    root      bytea       not null,
    at        timestamptz not null,
    key_id    text        not null,
    signature bytea       not null
);

-- 頭に署名する鍵。Made at the first seal and kept; the newest of its mode signs, all verify.
create table kernel.audit_key (
    key_id      text        not null primary key,
    public_key  bytea       not null,
    private_key bytea       not null,
    demo        boolean     not null,
    created_at  timestamptz not null
);

-- Serves the review of a day (review.UnusualLooks); entries come nearly in the order of time, so a few bytes do.
create index audit_entry_by_time on kernel.audit_entry using brin (at) with (pages_per_range = 16);

-- As for entries: neither the platform nor the owner changes what is sealed.
revoke update, delete on kernel.audit_leaf, kernel.audit_node, kernel.audit_head, kernel.audit_key from ${app};

create trigger audit_leaf_is_never_changed
    before update or delete on kernel.audit_leaf
    for each row execute function kernel.refuse_change_of_audit();

create trigger audit_leaf_is_never_emptied
    before truncate on kernel.audit_leaf
    for each statement execute function kernel.refuse_change_of_audit();

create trigger audit_node_is_never_changed
    before update or delete on kernel.audit_node
    for each row execute function kernel.refuse_change_of_audit();

create trigger audit_node_is_never_emptied
    before truncate on kernel.audit_node
    for each statement execute function kernel.refuse_change_of_audit();

create trigger audit_head_is_never_changed
    before update or delete on kernel.audit_head
    for each row execute function kernel.refuse_change_of_audit();

create trigger audit_head_is_never_emptied
    before truncate on kernel.audit_head
    for each statement execute function kernel.refuse_change_of_audit();

create trigger audit_key_is_never_changed
    before update or delete on kernel.audit_key
    for each row execute function kernel.refuse_change_of_audit();
