-- 電子署名: what was found of a letter's signature when it came, and the time stamp that the intake added. Null for a letter that
-- came before this: nobody looked then.

alter table records.letter
    add column signature text check (signature in
        ('UNSIGNED', 'VALID', 'UNREADABLE', 'WRONG_BYTES', 'TIME_STAMP_WRONG', 'UNKNOWN_AUTHORITY',
         'NOT_IN_FORCE', 'REVOKED', 'REVOCATION_UNKNOWN', 'NOT_FOR_SIGNING')),
    add column signature_checked_at timestamptz,
    add column signer text,
    add column signer_authority text,
    add column signature_stamped_at timestamptz,
    add column own_stamp bytea,
    add column own_stamp_at timestamptz;
