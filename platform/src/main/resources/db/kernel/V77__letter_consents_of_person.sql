-- For StoredLetterConsents: the consents to letters of one person, newest first.
create index letter_consent_by_person on kernel.letter_consent (person_id, given_at desc, consent_id);
