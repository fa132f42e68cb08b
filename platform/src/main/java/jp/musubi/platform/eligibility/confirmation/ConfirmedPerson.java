package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * 答えの中の本人。
 *
 * @param name kanji as registered, family and given name with one blank
 * @param otherName a former name still in use, or null
 * @param address null when withheld
 */
public record ConfirmedPerson(
        PersonId id,
        String name,
        String kana,
        @Nullable String otherName,
        Sex sex,
        LocalDate birthDate,
        @Nullable String address,
        @Nullable String postalCode) {}
