package jp.musubi.standard.gate.invariants.others;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonObject;

/** 健診結果報告書の見出し。The codes by which a Composition says what kind of checkup it reports. */
record CheckupHeading(List<Code> categories, List<Code> programs, List<Code> sections) {

    static final String SECTION = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code";
    static final String CATEGORY = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-report-category";

    private static final Set<String> CATEGORIES = Set.of(CATEGORY, "urn:oid:2.16.840.1.113883.2.2.1.6.1001");
    private static final Set<String> PROGRAMS = Set.of("urn:oid:1.2.392.200119.6.1002");
    private static final Set<String> SECTIONS = Set.of(SECTION);

    static CheckupHeading of(JsonObject composition) {
        List<JsonObject> events = new ArrayList<>();
        for (JsonObject event : composition.listObjects("event")) {
            events.addAll(event.listObjects("code"));
        }
        List<Code> sections = new ArrayList<>();
        for (JsonObject section : Documents.sections(composition)) {
            sections.addAll(sectionCodes(section));
        }
        return new CheckupHeading(
                Code.listIn(composition.listObjects("category"), CATEGORIES), Code.listIn(events, PROGRAMS), sections);
    }

    /** The codes of one section, from the list of checkup sections. */
    static List<Code> sectionCodes(JsonObject section) {
        JsonObject code = section.findObject("code");
        return code == null ? List.of() : Code.listIn(code, SECTIONS);
    }

    /** Each event code once. */
    Set<String> programCodes() {
        return values(programs);
    }

    Set<String> sectionCodes() {
        return values(sections);
    }

    private static Set<String> values(List<Code> codes) {
        Set<String> values = new LinkedHashSet<>();
        codes.forEach(code -> values.add(code.value()));
        return values;
    }
}
