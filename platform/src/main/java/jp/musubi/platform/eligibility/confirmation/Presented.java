package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.Sex;
import org.jspecify.annotations.Nullable;

/** 示されたもの。By what the person is to be found. */
public sealed interface Presented {

    /** @param serial 発行番号 of the card's 利用者証明用電子証明書, as the reader says it */
    record Card(String serial) implements Presented {}

    /** 資格確認書に書かれた番号。 */
    record Certificate(CertificateNumber number, LocalDate birthDate) implements Presented {}

    /** 受付の済んだ本人。The platform's own id, for who may look at the person already. */
    record Known(PersonId person) implements Presented {}

    /**
     * 災害時の照会。
     *
     * @param name in kanji or kana; compared by {@link jp.musubi.standard.words.SearchKey}
     * @param sex null when not told
     * @param address the beginning of it, or null
     */
    record NameAndBirth(
            String name,
            LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String address) implements Presented {}
}
