package jp.musubi.standard.gate.invariants.base;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** What the tables of R4 name. */
final class R4Paths {

    private static final String FOLDER = "/jp/musubi/standard/gate/r4/";

    private static final List<String> RESOURCES =
            List.of(("Patient Condition AllergyIntolerance Observation MedicationRequest MedicationStatement Encounter"
                            + " Organization Practitioner PractitionerRole Composition Bundle CarePlan CareTeam DocumentReference"
                            + " Coverage Specimen ServiceRequest DiagnosticReport Media Procedure FamilyMemberHistory"
                            + " Immunization Device DeviceUseStatement ImagingStudy Consent ResearchStudy ResearchSubject"
                            + " RelatedPerson Location Communication Medication MedicationAdministration MedicationDispense"
                            + " Resource DomainResource")
                    .split(" "));

    private static final List<Row> TYPES = Table.read(R4Paths.class, FOLDER + "types.tsv");

    private static final Map<String, List<Row>> ROWS = TYPES.stream()
            .filter(type -> !type.get("kind").equals("primitive"))
            .map(type -> type.get("type"))
            .collect(Collectors.toMap(
                    Function.identity(),
                    type -> Table.read(R4Paths.class, FOLDER + type + ".tsv"),
                    (one, other) -> one,
                    TreeMap::new));

    private R4Paths() {}

    static List<Row> types() {
        return TYPES;
    }

    /** By the type, for those that have elements. */
    static Map<String, List<Row>> rows() {
        return ROWS;
    }

    /** Every path of every type. */
    static Set<String> all() {
        Set<String> paths = new HashSet<>();
        ROWS.values().forEach(rows -> rows.forEach(row -> paths.add(row.get("path"))));
        return paths;
    }

    /** All data types, and the resources that Japanese submissions hold. */
    static Set<String> judgedTypes() {
        Set<String> types = new TreeSet<>(RESOURCES);
        for (Row type : types()) {
            if (type.get("kind").equals("complex")) {
                types.add(type.get("type"));
            }
        }
        return types;
    }
}
