-- いつ最後に証を取ったか。To some minutes; null for a client that has not asked for a token since this column came.
alter table kernel.client add column last_used_at timestamptz;
