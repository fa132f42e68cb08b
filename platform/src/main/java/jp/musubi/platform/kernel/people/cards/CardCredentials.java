package jp.musubi.platform.kernel.people.cards;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;

/** 証明書の台帳の入口。A person is never tied to one serial: serial → 紐付番号 → person. */
public interface CardCredentials {

    /** The person's linking number; drawn at the first asking, then always the same. */
    LinkageId linkageOf(PersonId person);

    Optional<PersonId> findPerson(LinkageId linkage);

    /** Whose certificate has, or once had, this serial; whether it still holds is the caller's question. */
    Optional<PersonId> findPersonBySerial(String serial);

    Optional<CardCredential> find(String serial);

    /** All of the person's, oldest first. */
    List<CardCredential> list(PersonId person);

    /**
     * Adds a certificate. The person's certificate that is in force on its first day is replaced by it.
     *
     * @throws IllegalArgumentException when the serial is taken, or is a My Number; the message holds no number
     */
    void issue(PersonId person, CardCredential credential);
}
