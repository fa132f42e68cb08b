package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 宛先。The facility in the section 紹介先情報 (910) of a letter (clins §5.7). */
final class LetterAddressee {

    private static final String SECTIONS = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";
    private static final String REFERRED_TO = "910";
    private static final String FACILITY_NUMBER =
            "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    private LetterAddressee() {}

    static Optional<FacilityCode> find(Submission letter) {
        return findValue(letter).map(JsonText::value).map(FacilityCode::new);
    }

    /** Where its code stands; the letter itself when it names none. */
    static JsonValue place(Submission letter) {
        return findValue(letter)
                .<JsonValue>map(value -> value)
                .orElse(letter.document().root());
    }

    private static Optional<JsonText> findValue(Submission letter) {
        if (!(letter.document().root() instanceof JsonObject bundle)) {
            return Optional.empty();
        }
        List<Entry> entries = Entry.listOf(bundle);
        return entries.stream()
                .filter(entry -> entry.is("Composition"))
                .flatMap(entry -> entry.resource().listObjects("section").stream())
                .filter(LetterAddressee::isReferredTo)
                .flatMap(section -> section.listObjects("entry").stream())
                .flatMap(reference -> resources(reference.findText("reference"), entries))
                .flatMap(LetterAddressee::codes)
                .findFirst();
    }

    private static boolean isReferredTo(JsonObject section) {
        JsonObject code = section.findObject("code");
        return code != null
                && code.listObjects("coding").stream()
                        .anyMatch(coding -> coding.is("system", SECTIONS) && coding.is("code", REFERRED_TO));
    }

    private static Stream<JsonObject> resources(@Nullable String url, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.is("Organization")
                        && entry.fullUrl() != null
                        && entry.fullUrl().value().equals(url))
                .map(Entry::resource);
    }

    private static Stream<JsonText> codes(JsonObject organization) {
        return organization.listObjects("identifier").stream()
                .filter(identifier -> identifier.is("system", FACILITY_NUMBER))
                .map(identifier -> identifier.find("value"))
                .filter(JsonText.class::isInstance)
                .map(JsonText.class::cast)
                .filter(value -> value.value().matches("[0-9]{10}"));
    }
}
