package jp.musubi.platform.exchange.coverage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;

/** Coverage の番号。The person's id and a sum over number and first day: finds its person without a table of its own. */
record CoverageId(PersonId person, String sum) {

    private static final int PERSON_LENGTH = 36;

    static CoverageId of(PersonId person, Coverage coverage) {
        CRC32 sum = new CRC32();
        sum.update((coverage.value() + '|' + coverage.from()).getBytes(StandardCharsets.UTF_8));
        return new CoverageId(person, "%08x".formatted(sum.getValue()));
    }

    /** Empty for a text that cannot be the id of a coverage. */
    static Optional<CoverageId> find(String text) {
        if (text.length() != PERSON_LENGTH + 9 || text.charAt(PERSON_LENGTH) != '.') {
            return Optional.empty();
        }
        try {
            PersonId person = PersonId.parse(text.substring(0, PERSON_LENGTH));
            CoverageId id = new CoverageId(person, text.substring(PERSON_LENGTH + 1));
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return person + "." + sum;
    }
}
