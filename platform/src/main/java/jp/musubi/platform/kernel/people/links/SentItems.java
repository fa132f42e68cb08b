package jp.musubi.platform.kernel.people.links;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Sex;
import org.jspecify.annotations.Nullable;

/** 届いた五項目。What was sent of the person; null for what was not. Prints nothing of it. */
public record SentItems(
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String address) {

    @Override
    public String toString() {
        return "届いた五項目";
    }
}
