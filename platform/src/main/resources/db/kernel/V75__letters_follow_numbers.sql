-- 番号の紐付けが直されたら、提供書が付いていく。A letter that is another person's now, or nobody's, keeps its row as evidence.
alter table kernel.letter add column moved_at timestamptz;
