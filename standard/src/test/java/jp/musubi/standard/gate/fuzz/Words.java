package jp.musubi.standard.gate.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** 言葉。Names and JSON values to put into documents: those of the examples, and odd ones. */
final class Words {

    /** Stands for what a person's data would be. With a digit, so that it looks like no element's name. */
    static final String SECRET = "Zq7Secret9";

    private static final List<String> ODD_VALUES = List.of(
            "1",
            "-0",
            "1e999999",
            "1.10",
            "0.0000000000000000000000000001",
            "2147483648",
            "-2147483649",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "[null]",
            "[null,null]",
            "[[{}]]",
            "[1,\"a\",{}]",
            "{\"id\":\"a\"}",
            "{\"extension\":[{\"url\":\"urn:a\",\"valueString\":\"b\"}]}",
            "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{}]}",
            "{\"coding\":[{\"system\":\"urn:a\",\"code\":\"b\"}],\"text\":\"c\"}",
            "{\"reference\":\"#\"}",
            "\"#\"",
            "\"#visit\"",
            "\"Patient/1\"",
            "\"https://example.com/fhir/Patient/1/_history/2\"",
            "\"urn:uuid:00000000-0000-4000-8000-000000000001\"",
            "\"urn:oid:1.2.3\"",
            "\"|\"",
            "\"|1.10.0\"",
            "\"^^\"",
            "\"1312345679^2026^\"",
            "\":::\"",
            "\"\\\\\\\"\\/\\n\\t\"",
            "\"\\ud842\\udfb7\"",
            "\"葛\udb40\udd00城\"",
            "\"\\u202e\\u200d\\ufeff\\ufffe\"",
            "\"ＡＢＣ　１２３\"",
            "\"0000-00-00\"",
            "\"2024-02-29\"",
            "\"2026-02-30\"",
            "\"2026-04-01T24:00:00Z\"",
            "\"9999-12-31T23:59:60+14:00\"",
            "\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p>a</p></div>\"",
            "\"<div><script>\"",
            "\"<!DOCTYPE a [<!ENTITY b \\\"c\\\">]><div>&b;</div>\"",
            "\"" + SECRET + "\"",
            "\"|" + SECRET + "\"",
            "\"urn:uuid:" + SECRET + "\"",
            "{\"" + SECRET + "\":\"" + SECRET + "\"}",
            "{\"url\":\"" + SECRET + "\",\"valueCode\":\"" + SECRET + "\"}",
            "{\"system\":\"" + SECRET + "\",\"code\":\"" + SECRET + "\",\"display\":\"" + SECRET + "\"}");

    private static final List<String> ODD_NAMES = List.of(
            SECRET,
            "",
            " ",
            "__proto__",
            "_",
            "_id",
            "valueBase64Binary",
            "valueBoolean",
            "valueDateTime",
            "valueDecimal",
            "valueInteger",
            "valueRange",
            "valueReference",
            "onsetPeriod",
            "onsetString",
            "effectivePeriod",
            "modifierExtension",
            "implicitRules",
            "contained",
            "resource",
            "entry",
            "link",
            "search",
            "hasMember",
            "component",
            "note",
            "text",
            "div",
            "fhir_comments");

    private static final String[] TYPES = {
        "Patient",
        "Condition",
        "Observation",
        "AllergyIntolerance",
        "MedicationRequest",
        "Encounter",
        "Practitioner",
        "Specimen",
        "Organization",
        "Composition",
        "Bundle",
        "Coverage",
        "CarePlan",
        "DocumentReference",
        "Binary",
        "Parameters",
        "OperationOutcome",
        "Basic",
        "ValueSet",
        "Questionnaire",
        "Resource",
        "Patent"
    };

    private final List<String> names;
    private final List<String> values;

    Words(Seeds seeds) {
        names = seeds.names();
        values = seeds.values();
    }

    String name(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return ODD_NAMES.get(random.nextInt(ODD_NAMES.size()));
        }
        String name = names.get(random.nextInt(names.size()));
        return random.nextInt(8) == 0 ? '_' + name : name;
    }

    /** JSON of a value. */
    String value(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> values.get(random.nextInt(values.size()));
            case 3 -> '"' + TYPES[random.nextInt(TYPES.length)] + '"';
            default -> random.nextInt(200) == 0 ? large(random) : ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
        };
    }

    /** Deep, long or many. */
    private static String large(SplittableRandom random) {
        int size = 1 << random.nextInt(4, 12);
        int depth = random.nextInt(2, 120);
        return switch (random.nextInt(6)) {
            case 0 -> "[".repeat(depth) + "]".repeat(depth);
            case 1 -> "{\"extension\":[".repeat(depth) + "]}".repeat(depth);
            case 2 -> '"' + "長".repeat(size) + '"';
            case 3 -> "9".repeat(random.nextInt(1, 130));
            case 4 -> "[" + "{\"reference\":\"#a\"},".repeat(size / 8) + "{}]";
            default -> "[" + "null,".repeat(size) + "null]";
        };
    }
}
