package jp.musubi.platform.kernel.people.search;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/**
 * 照会の項目。What is known of the person who is looked for; null for what is not. Prints nothing of it.
 *
 * @param name in kanji, or as written
 * @param kana in any kana, any width
 */
public record PersonQuestion(
        @Nullable MemberNumber number,
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String address) {

    public boolean hasName() {
        return name != null || kana != null;
    }

    /** Name or kana, birth date, sex and address. */
    public boolean hasFourItems() {
        return hasName() && birthDate != null && sex != null && address != null;
    }

    boolean holdsMyNumber() {
        Stream<@Nullable String> texts = Stream.of(
                name, kana, address, number == null ? null : number.symbol(), number == null ? null : number.number());
        return texts.anyMatch(text -> text != null && MyNumber.isIn(text));
    }

    @Override
    public String toString() {
        return "照会の項目";
    }
}
