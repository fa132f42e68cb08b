import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the tables of the elements of FHIR R4 (one a type) from the core definitions, which are CC0.
 *
 * <p>The files profiles-types.xml and profiles-resources.xml are in the Maven artifact
 * ca.uhn.hapi.fhir:hapi-fhir-validation-resources-r4:8.8.1, or in definitions.xml.zip of https://hl7.org/fhir/R4/downloads.html.
 */
final class R4Tables {

    private static final String USAGE =
            """
            Usage: java bin/R4Tables.java DIR_WITH_XML OUT_DIR [INVARIANTS_FILE]
              DIR_WITH_XML     holds profiles-types.xml and profiles-resources.xml of FHIR R4 (4.0.1), at any depth
              OUT_DIR          gets types.tsv and one TYPE.tsv a complex type or resource
              INVARIANTS_FILE  gets the invariants of all types, so that a test can count those that are judged
            """;

    private static final String STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";
    private static final String FHIR_TYPE = STRUCTURE + "structuredefinition-fhir-type";

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(arguments[1]));
        Map<String, String> types = new TreeMap<>();
        StringJoiner invariants = table("id\tseverity\tpath\thuman");
        for (String file : List.of("profiles-types.xml", "profiles-resources.xml")) {
            for (Element definition : definitions(find(Path.of(arguments[0]), file))) {
                write(definition, out, types);
                invariants(definition, invariants);
            }
        }
        StringJoiner index = table("type\tkind\tbase");
        types.values().forEach(index::add);
        Files.writeString(out.resolve("types.tsv"), index.toString());
        if (arguments.length == 3) {
            Files.writeString(Path.of(arguments[2]), invariants.toString());
        }
        System.out.println(types.size() + " types");
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + name + " in " + folder));
        }
    }

    /** The structures of a Bundle that define a type, not a constraint on one. */
    private static List<Element> definitions(Path file) {
        try {
            Element bundle = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            List<Element> found = new ArrayList<>();
            for (Element entry : children(bundle, "entry")) {
                for (Element resource : children(entry, "resource")) {
                    found.addAll(children(resource, "StructureDefinition"));
                }
            }
            found.removeIf(definition -> value(definition, "derivation").equals("constraint"));
            found.removeIf(definition -> value(definition, "kind").equals("logical"));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Element definition, Path out, Map<String, String> types) throws IOException {
        String type = value(definition, "type");
        String base = value(definition, "baseDefinition").replace(STRUCTURE, "");
        String kind = value(definition, "kind").replaceFirst("-type$", "");
        types.put(type, type + "\t" + kind + "\t" + base);
        if (kind.equals("primitive")) {
            return;
        }
        StringJoiner table = table("path\tcard\ttype\tbinding");
        for (Element element : children(children(definition, "snapshot").get(0), "element")) {
            table.add(row(element, kind, base));
        }
        Files.writeString(out.resolve(type + ".tsv"), table.toString());
    }

    private static String row(Element element, String kind, String base) {
        String path = value(element, "path");
        String card = value(element, "min") + ".." + value(element, "max");
        String type = base;
        if (path.contains(".")) {
            type = isResourceId(path, kind) ? "id" : types(element);
        }
        return path + "\t" + card + "\t" + type + "\t" + binding(element);
    }

    /** The definitions say string for the id of a resource; the text of the standard says id. */
    private static boolean isResourceId(String path, String kind) {
        return kind.equals("resource") && path.matches("[A-Za-z]+\\.id");
    }

    private static String types(Element element) {
        String reference = value(element, "contentReference");
        if (!reference.isEmpty()) {
            return reference.replaceFirst("^#", "@");
        }
        Map<String, String> types = new LinkedHashMap<>();
        for (Element type : children(element, "type")) {
            String code = value(type, "code");
            String name = code.startsWith(SYSTEM_TYPE) ? fhirType(type) : code;
            types.put(name, name + targets(type));
        }
        return String.join("|", types.values());
    }

    private static String fhirType(Element type) {
        for (Element extension : children(type, "extension")) {
            if (extension.getAttribute("url").equals(FHIR_TYPE)) {
                return value(extension, "valueUrl");
            }
        }
        return value(type, "code").replace(SYSTEM_TYPE, "").toLowerCase();
    }

    /** In parentheses; nothing for a reference to anything and for canonicals. */
    private static String targets(Element type) {
        StringJoiner targets = new StringJoiner("|", "(", ")").setEmptyValue("");
        for (Element target : children(type, "targetProfile")) {
            targets.add(target.getAttribute("value").replace(STRUCTURE, ""));
        }
        String all = targets.toString();
        return value(type, "code").equals("canonical") || all.equals("(Resource)") ? "" : all;
    }

    private static String binding(Element element) {
        for (Element binding : children(element, "binding")) {
            if (value(binding, "strength").equals("required")) {
                return "required " + value(binding, "valueSet").replaceFirst("\\|.*", "");
            }
        }
        return "";
    }

    /** Those that the type itself adds; what it inherits stands at the type below. */
    private static void invariants(Element definition, StringJoiner table) {
        for (Element element : children(children(definition, "differential").get(0), "element")) {
            for (Element constraint : children(element, "constraint")) {
                String human = value(constraint, "human").strip().replaceAll("\\s+", " ");
                table.add(value(constraint, "key") + "\t" + value(constraint, "severity") + "\t"
                        + value(element, "path") + "\t" + human);
            }
        }
    }

    private static StringJoiner table(String columns) {
        return new StringJoiner("\n", "# FHIR R4 (4.0.1), CC0; written by bin/R4Tables.java.\n" + columns + "\n", "\n");
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
