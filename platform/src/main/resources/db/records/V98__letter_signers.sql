-- 電子署名: what of a profession the signer's certificate says (hcRole), two more findings, and the finding in the boxes, so that
-- a list shows it. signer_roles is null for what was checked before this: nobody looked then.
alter table records.letter
    add column signer_roles text[],
    drop constraint letter_signature_check,
    add constraint letter_signature_check check (signature in
        ('UNSIGNED', 'VALID', 'UNREADABLE', 'CRITICAL_UNKNOWN', 'SIGNED_ELSEWHERE', 'WRONG_BYTES', 'TIME_STAMP_WRONG',
         'UNKNOWN_AUTHORITY', 'NOT_IN_FORCE', 'REVOKED', 'REVOCATION_UNKNOWN', 'NOT_FOR_SIGNING', 'NO_QUALIFICATION'));

alter table records.letter_box add column signature text;

update records.letter_box
   set signature = letter.signature
  from records.letter
 where letter.person_id = letter_box.person_id and letter.letter_id = letter_box.letter_id;
