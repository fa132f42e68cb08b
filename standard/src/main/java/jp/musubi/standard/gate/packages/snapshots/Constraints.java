package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** Invariants that a profile adds to those of R4. Source: constraints.tsv, for those whose text has no right number. */
final class Constraints {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    /** Keys of R4 are a type's letters and a number, such as obs-6; snapshots often leave their source out. */
    private static final Pattern R4_KEY = Pattern.compile("[a-z]{3,4}-[0-9]{1,2}[a-z]?");

    /** The packages put the official number in front of the sentence, perhaps behind a Japanese word. */
    private static final Pattern NUMBER = Pattern.compile("^[^A-Za-z0-9]{0,20}(R[0-9]{3,6}[A-Z]?)(?![A-Za-z0-9])");

    private static final Map<String, List<String>> RULES = rules();

    private Constraints() {}

    static List<PackageConstraint> of(JsonObject element, String path) {
        List<PackageConstraint> constraints = new ArrayList<>();
        for (JsonObject each : element.listObjects("constraint")) {
            String key = Plain.text(each, "key").replace(' ', '_');
            if (!key.isEmpty() && !isOfR4(each, key)) {
                constraints.add(new PackageConstraint(
                        path,
                        key,
                        rules(key, Plain.text(each, "human")),
                        Plain.text(each, "severity"),
                        Plain.text(each, "expression")));
            }
        }
        return constraints;
    }

    private static boolean isOfR4(JsonObject constraint, String key) {
        String source = Plain.text(constraint, "source");
        return source.startsWith(CORE)
                || (source.isEmpty() && R4_KEY.matcher(key).matches());
    }

    private static List<String> rules(String key, String human) {
        List<String> listed = RULES.get(key);
        if (listed != null) {
            return listed;
        }
        Matcher number = NUMBER.matcher(human);
        return List.of(number.find() ? number.group(1) : key);
    }

    private static Map<String, List<String>> rules() {
        Map<String, List<String>> rules = new HashMap<>();
        for (Row row : Table.read(Constraints.class, "constraints.tsv")) {
            boolean none = row.get("rules").equals("-");
            rules.put(
                    row.get("key"), none ? List.of() : List.of(row.get("rules").split(" ")));
        }
        return Map.copyOf(rules);
    }
}
