import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the code lists that FHIR R4 itself binds, from the core definitions, which are CC0.
 *
 * <p>The files are in the Maven artifact ca.uhn.hapi.fhir:hapi-fhir-validation-resources-r4:8.8.1, or in
 * definitions.xml.zip of https://hl7.org/fhir/R4/downloads.html.
 */
final class R4Terms {

    private static final String USAGE =
            """
            Usage: java bin/R4Terms.java DIR_WITH_XML OUT_DIR
              DIR_WITH_XML  holds, at any depth, profiles-types.xml, profiles-resources.xml, valuesets.xml,
                            v3-codesystems.xml and v2-tables.xml of FHIR R4 (4.0.1)
              OUT_DIR       gets r4-required.tsv (value sets of required bindings), r4-open.tsv (those that cannot be
                            listed, and why) and r4-systems.tsv (code systems, whole)
            """;

    /** Types whose extensible bindings count, too; {@code *} is every data type. */
    private static final Set<String> COMMON = Set.of(
            ("Patient Condition AllergyIntolerance Observation MedicationRequest MedicationStatement Encounter Organization"
                            + " Practitioner PractitionerRole Composition Bundle CarePlan DocumentReference Coverage Specimen"
                            + " ServiceRequest DiagnosticReport Media Procedure FamilyMemberHistory Immunization Device"
                            + " DeviceUseStatement ImagingStudy Consent ResearchStudy ResearchSubject RelatedPerson Location"
                            + " Communication Medication")
                    .split(" "));

    /** Seen in Japanese examples, though no required or extensible binding leads there. */
    private static final List<String> ALSO = List.of(
            ("condition-clinical condition-ver-status condition-category allergyintolerance-clinical"
                    + " allergyintolerance-verification v3-ActCode v3-ObservationInterpretation observation-category"
                    + " organization-type diagnosis-role ex-diagnosistype location-physical-type v2-0203 v3-RoleCode"
                    + " subscriber-relationship coverage-class coverage-copay-type data-absent-reason medicationrequest-category"
                    + " medicationrequest-course-of-therapy medicationrequest-status-reason dose-rate-type admit-source"
                    + " discharge-disposition encounter-type practitioner-role contactentity-type consentscope"
                    + " consentcategorycodes media-type device-status-reason"
                    + " v3-MaritalStatus v3-ParticipationType v3-ActReason v3-Confidentiality v2-0131 v2-0074 v2-0493"
                    + " v2-0487 v2-0916 v2-0371 v2-0550 list-empty-reason")
            .split(" "));

    private final Map<String, Element> valueSets = new HashMap<>();
    private final Map<String, Element> codeSystems = new HashMap<>();

    private record Code(String system, String code, String display) {}

    /** Why a value set has no list; the message goes to r4-open.tsv. */
    private static final class Open extends Exception {
        Open(String reason) {
            super(reason);
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.print(USAGE);
            System.exit(2);
        }
        new R4Terms().write(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
    }

    private void write(Path in, Path out) throws Exception {
        for (String file : List.of("valuesets.xml", "v3-codesystems.xml", "v2-tables.xml")) {
            load(find(in, file), "ValueSet").forEach(each -> valueSets.put(value(each, "url"), each));
            load(find(in, file), "CodeSystem").forEach(each -> codeSystems.put(value(each, "url"), each));
        }
        Set<String> required = new TreeSet<>();
        Set<String> extensible = new TreeSet<>();
        for (String file : List.of("profiles-types.xml", "profiles-resources.xml")) {
            for (Element definition : load(find(in, file), "StructureDefinition")) {
                bindings(definition, required, extensible);
            }
        }
        StringJoiner lists = table("valueSet\tsystem\tcode\tdisplay");
        StringJoiner open = table("valueSet\treason");
        Set<String> systems = new TreeSet<>();
        for (String valueSet : required) {
            try {
                for (Code code : expand(valueSet).values()) {
                    lists.add(String.join("\t", valueSet, code.system(), code.code(), code.display()));
                    systems.add(code.system());
                }
            } catch (Open reason) {
                open.add(valueSet + "\t" + reason.getMessage());
            }
        }
        extensible.forEach(valueSet -> systemsOf(valueSet, systems));
        for (String name : ALSO) {
            String system = "http://terminology.hl7.org/CodeSystem/" + name;
            if (!codeSystems.containsKey(system)) {
                throw new IllegalStateException("No " + system);
            }
            systems.add(system);
        }
        Files.writeString(out.resolve("r4-required.tsv"), lists.toString());
        Files.writeString(out.resolve("r4-open.tsv"), open.toString());
        Files.writeString(out.resolve("r4-systems.tsv"), systems(systems));
    }

    private void bindings(Element definition, Set<String> required, Set<String> extensible) {
        boolean common = COMMON.contains(value(definition, "type")) || value(definition, "kind").endsWith("-type");
        for (Element element : children(children(definition, "snapshot").get(0), "element")) {
            for (Element binding : children(element, "binding")) {
                String strength = value(binding, "strength");
                String valueSet = value(binding, "valueSet").replaceFirst("\\|.*", "");
                if (strength.equals("required")) {
                    required.add(valueSet);
                } else if (strength.equals("extensible") && common) {
                    extensible.add(valueSet);
                }
            }
        }
    }

    private Map<String, Code> expand(String url) throws Open {
        Element valueSet = valueSets.get(url.replaceFirst("\\|.*", ""));
        if (valueSet == null) {
            throw new Open("the definitions of FHIR R4 have no list for it");
        }
        Element compose = children(valueSet, "compose").get(0);
        Map<String, Code> codes = new LinkedHashMap<>();
        for (Element include : children(compose, "include")) {
            codes.putAll(part(include));
        }
        for (Element exclude : children(compose, "exclude")) {
            codes.keySet().removeAll(part(exclude).keySet());
        }
        return codes;
    }

    private Map<String, Code> part(Element include) throws Open {
        Map<String, Code> codes = null;
        if (!value(include, "system").isEmpty()) {
            codes = ofSystem(include, value(include, "system"));
        }
        for (Element valueSet : children(include, "valueSet")) {
            Map<String, Code> others = expand(valueSet.getAttribute("value"));
            if (codes == null) {
                codes = others;
            } else {
                codes.keySet().retainAll(others.keySet());
            }
        }
        return codes == null ? Map.of() : codes;
    }

    private Map<String, Code> ofSystem(Element include, String system) throws Open {
        List<Element> listed = children(include, "concept");
        Map<String, Code> all = new LinkedHashMap<>();
        Element codeSystem = codeSystems.get(system);
        boolean complete = codeSystem != null && value(codeSystem, "content").equals("complete");
        if (complete) {
            collect(system, codeSystem, all);
        }
        if (!listed.isEmpty()) {
            Map<String, Code> codes = new LinkedHashMap<>();
            for (Element concept : listed) {
                Code known = all.get(system + "|" + value(concept, "code"));
                String display = value(concept, "display");
                String shown = display.isEmpty() && known != null ? known.display() : display;
                add(codes, system, value(concept, "code"), shown);
            }
            return codes;
        }
        if (!complete) {
            throw new Open("takes in " + system + ", whose codes are not in the definitions of FHIR R4");
        }
        for (Element filter : children(include, "filter")) {
            String by = value(filter, "property") + " " + value(filter, "op");
            if (!by.equals("concept is-a")) {
                throw new Open("chosen by a filter (" + by + ") on " + system);
            }
            Map<String, Code> below = new LinkedHashMap<>();
            below(system, codeSystem, value(filter, "value"), below);
            all.keySet().retainAll(below.keySet());
        }
        return all;
    }

    private static void collect(String system, Element parent, Map<String, Code> codes) {
        for (Element concept : children(parent, "concept")) {
            add(codes, system, value(concept, "code"), value(concept, "display"));
            collect(system, concept, codes);
        }
    }

    /** The concept of that code and all below it. */
    private static void below(String system, Element parent, String top, Map<String, Code> codes) {
        for (Element concept : children(parent, "concept")) {
            if (value(concept, "code").equals(top)) {
                add(codes, system, top, value(concept, "display"));
                collect(system, concept, codes);
            }
            below(system, concept, top, codes);
        }
    }

    private static void add(Map<String, Code> codes, String system, String written, String display) {
        // v2-0550 has codes with a blank that does not break, some of it read in a wrong coding, behind them or alone.
        String code = written.replaceAll("[\\s\u00A0\u00C2]+$", "");
        if (code.isEmpty()) {
            return;
        }
        codes.putIfAbsent(system + "|" + code, new Code(system, code, display.strip().replaceAll("\\s+", " ")));
    }

    private void systemsOf(String url, Set<String> systems) {
        Element valueSet = valueSets.get(url.replaceFirst("\\|.*", ""));
        if (valueSet == null) {
            return;
        }
        for (Element include : children(children(valueSet, "compose").get(0), "include")) {
            systems.add(value(include, "system"));
            children(include, "valueSet").forEach(each -> systemsOf(each.getAttribute("value"), systems));
        }
    }

    /** Those of HL7 only: a list of others (DICOM) is no longer whole, though the definitions say so. */
    private String systems(Set<String> systems) {
        StringJoiner table = table("system\tcode\tdisplay");
        for (String system : systems) {
            Element codeSystem = codeSystems.get(system);
            boolean ofHl7 = system.startsWith("http://hl7.org/fhir/") || system.startsWith("http://terminology.hl7.org/");
            if (ofHl7 && codeSystem != null && value(codeSystem, "content").equals("complete")) {
                Map<String, Code> codes = new LinkedHashMap<>();
                collect(system, codeSystem, codes);
                codes.values().forEach(code -> table.add(system + "\t" + code.code() + "\t" + code.display()));
            }
        }
        return table.toString();
    }

    private static StringJoiner table(String columns) {
        return new StringJoiner("\n", "# FHIR R4 (4.0.1), CC0; written by bin/R4Terms.java.\n" + columns + "\n", "\n");
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + name + " in " + folder));
        }
    }

    private static List<Element> load(Path file, String type) throws Exception {
        Element bundle = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<Element> found = new ArrayList<>();
        for (Element entry : children(bundle, "entry")) {
            for (Element resource : children(entry, "resource")) {
                found.addAll(children(resource, type));
            }
        }
        return found;
    }

    private static String value(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getAttribute("value");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
