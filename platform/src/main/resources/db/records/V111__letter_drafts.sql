-- 書きかけの紹介状: what a writer typed and kept, read by that writer only, erased when it is sent, discarded or due. About nobody
-- that is known: numbers and names as typed, never looked up by them.
create table records.letter_draft (
    facility text not null,
    writer text not null,
    draft_id uuid not null,
    body text not null,
    kept_at timestamptz not null,
    due_at timestamptz not null,
    primary key (facility, writer, draft_id)
);

-- for DraftRows.ERASE
create index letter_draft_due on records.letter_draft (due_at);
