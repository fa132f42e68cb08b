package jp.musubi.platform.kernel.emergency.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import jp.musubi.platform.kernel.emergency.Sought;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 四項目の読み取り。A refusal names the field, never what stood in it. */
final class FourItems {

    private FourItems() {}

    /**
     * @param birth ISO 8601
     * @param sex name of a {@link Sex}
     * @param path before the field's name in a refusal
     * @throws Problem PARAMETER-INVALID
     */
    static Sought read(String kana, String birth, String sex, String address, String path) {
        return new Sought.ByItems(new PersonQuestion(
                null, null, kana.strip(), day(birth, path + "birthDate"), sex(sex, path + "sex"), address.strip()));
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }

    private static Sex sex(String name, String field) {
        return Arrays.stream(Sex.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, field));
    }
}
