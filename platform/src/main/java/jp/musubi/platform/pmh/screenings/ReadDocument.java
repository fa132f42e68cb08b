package jp.musubi.platform.pmh.screenings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 自治体検診の FHIR 文書を読む。Into the same fields as a line of a file, so that both are judged alike. What the draft of the guide does
 * not say stands in extensions and a code system of ours (docs/screenings-feed.md): the judgement, and the kind where the
 * category is 42.
 */
final class ReadDocument {

    private static final String OWN = "http://musubi.example/fhir/";
    private static final String KIND = OWN + "CodeSystem/screening-kind";
    private static final String JUDGEMENT = OWN + "StructureDefinition/screening-judgement";
    private static final String FOLLOW_UP = OWN + "StructureDefinition/screening-follow-up";
    private static final String CATEGORY = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-report-category";
    private static final int DAY = "2026-04-01".length();

    private ReadDocument() {}

    /** Of a document that the gate let pass. */
    static Map<ScreeningField, String> read(byte[] body) {
        Map<ScreeningField, String> fields = new EnumMap<>(ScreeningField.class);
        if (JsonDocument.parse(body, JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonObject bundle) {
            List<JsonObject> resources = bundle.listObjects("entry").stream()
                    .flatMap(entry -> Optional.ofNullable(entry.findObject("resource")).stream())
                    .toList();
            find(resources, "Composition").ifPresent(one -> composition(one, fields));
            find(resources, "Patient").ifPresent(one -> patient(one, fields));
            resources.stream()
                    .filter(one -> one.is("resourceType", "Organization") && isProvider(one))
                    .findFirst()
                    .ifPresent(one -> put(fields, ScreeningField.PLACE, one.findText("name")));
        }
        return fields;
    }

    private static void composition(JsonObject composition, Map<ScreeningField, String> fields) {
        for (JsonObject category : composition.listObjects("category")) {
            for (JsonObject coding : category.listObjects("coding")) {
                if (KIND.equals(coding.findText("system")) || CATEGORY.equals(coding.findText("system"))) {
                    String code = coding.findText("code");
                    boolean own = KIND.equals(coding.findText("system"));
                    if (own || !fields.containsKey(ScreeningField.KIND)) {
                        put(fields, ScreeningField.KIND, code);
                    }
                }
            }
        }
        composition.listObjects("event").stream()
                .flatMap(event -> Optional.ofNullable(event.findObject("period")).stream())
                .findFirst()
                .ifPresent(period -> put(fields, ScreeningField.HELD, day(period.findText("start"))));
        for (JsonObject extension : composition.listObjects("extension")) {
            if (JUDGEMENT.equals(extension.findText("url"))) {
                put(fields, ScreeningField.JUDGEMENT, extension.findText("valueCode"));
            }
            if (FOLLOW_UP.equals(extension.findText("url"))) {
                for (JsonObject part : extension.listObjects("extension")) {
                    boolean day = "on".equals(part.findText("url"));
                    put(
                            fields,
                            day ? ScreeningField.FOLLOWED : ScreeningField.FOLLOW_UP,
                            part.findText(day ? "valueDate" : "valueCode"));
                }
            }
        }
    }

    private static void patient(JsonObject patient, Map<ScreeningField, String> fields) {
        put(fields, ScreeningField.BIRTH, patient.findText("birthDate"));
        patient.listObjects("name").stream()
                .findFirst()
                .ifPresent(name -> put(fields, ScreeningField.NAME, name.findText("text")));
        for (JsonObject identifier : patient.listObjects("identifier")) {
            String value = identifier.findText("value");
            if (MemberNumber.INSURANCE.equals(identifier.findText("system")) && value != null) {
                member(MemberNumber.find(MemberNumber.INSURANCE, value), fields);
            }
        }
    }

    private static void member(@Nullable MemberNumber member, Map<ScreeningField, String> fields) {
        if (member != null) {
            put(fields, ScreeningField.INSURER, member.payer().replaceFirst("^00", ""));
            put(fields, ScreeningField.SYMBOL, member.symbol());
            put(fields, ScreeningField.NUMBER, member.number());
            put(fields, ScreeningField.BRANCH, member.branch());
        }
    }

    private static boolean isProvider(JsonObject organization) {
        return organization.listObjects("type").stream()
                .flatMap(type -> type.listObjects("coding").stream())
                .anyMatch(coding -> coding.is("code", "prov"));
    }

    private static Optional<JsonObject> find(List<JsonObject> resources, String type) {
        return resources.stream().filter(one -> one.is("resourceType", type)).findFirst();
    }

    private static @Nullable String day(@Nullable String dateTime) {
        return dateTime == null || dateTime.length() <= DAY ? dateTime : dateTime.substring(0, DAY);
    }

    private static void put(Map<ScreeningField, String> fields, ScreeningField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(field, text);
        }
    }
}
