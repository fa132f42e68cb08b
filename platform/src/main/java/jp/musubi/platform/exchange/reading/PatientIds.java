package jp.musubi.platform.exchange.reading;

import java.util.Optional;
import jp.musubi.platform.kernel.people.PersonId;

/** Patient の番号の読み取り。 */
public final class PatientIds {

    private static final String PREFIX = "Patient/";

    private PatientIds() {}

    /** The person of {@code ID} or {@code Patient/ID}; empty for a text that cannot be anybody's id. */
    public static Optional<PersonId> find(String text) {
        String id = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        try {
            PersonId person = PersonId.parse(id);
            // UUID reads shorter forms, too: one person has one id only.
            return person.toString().equals(id) ? Optional.of(person) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
