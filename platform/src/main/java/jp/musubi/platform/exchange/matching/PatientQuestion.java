package jp.musubi.platform.exchange.matching;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/** Patient から照会の項目へ。The first name of each script, the first address, the first insured number. */
final class PatientQuestion {

    private static final String REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    private PatientQuestion() {}

    /** @throws Problem PARAMETER-INVALID, naming the element */
    static PersonQuestion of(JsonObject patient) {
        List<JsonObject> names = patient.listObjects("name");
        return new PersonQuestion(
                number(patient),
                first(names.stream().filter(name -> !isKana(name)).map(PatientQuestion::text)),
                first(names.stream().filter(PatientQuestion::isKana).map(PatientQuestion::text)),
                birthDate(patient.findText("birthDate")),
                sex(patient.findText("gender")),
                first(patient.listObjects("address").stream().map(PatientQuestion::address)));
    }

    private static @Nullable MemberNumber number(JsonObject patient) {
        return patient.listObjects("identifier").stream()
                .map(identifier -> MemberNumber.find(
                        String.valueOf(identifier.findText("system")), String.valueOf(identifier.findText("value"))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** By the extension of JP Core; without it, what has no kanji is kana. */
    private static boolean isKana(JsonObject name) {
        return name.listObjects("extension").stream()
                .filter(extension -> extension.is("url", REPRESENTATION))
                .findFirst()
                .map(extension -> extension.is("valueCode", "SYL"))
                .orElseGet(() -> text(name).codePoints().noneMatch(PatientQuestion::isKanji));
    }

    private static boolean isKanji(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }

    private static String text(JsonObject name) {
        String text = name.findText("text");
        return text != null ? text : joined(name, "family", "given");
    }

    private static String address(JsonObject address) {
        String text = address.findText("text");
        return text != null ? text : joined(address, "state", "city", "line");
    }

    private static String joined(JsonObject object, String... members) {
        return Arrays.stream(members)
                .flatMap(member -> {
                    String text = object.findText(member);
                    return text != null
                            ? Stream.of(text)
                            : object.list(member).stream()
                                    .filter(JsonText.class::isInstance)
                                    .map(value -> ((JsonText) value).value());
                })
                .collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate birthDate(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "birthDate");
        }
    }

    private static @Nullable Sex sex(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(Sex.values())
                .filter(sex -> sex.fhirCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "gender"));
    }

    private static @Nullable String first(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).findFirst().orElse(null);
    }
}
