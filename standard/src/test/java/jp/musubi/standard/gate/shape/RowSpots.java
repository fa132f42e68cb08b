package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.findings.Expressions;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonPath;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 行の当たる所。Where in a document the elements of a row's path stand. */
final class RowSpots {

    /**
     * A value and the ways to it: as an edit names it, and as a finding does.
     *
     * @param around the path of the array that holds it, as a finding names it; its own when it is in none
     */
    record Spot(String path, String expression, String around, JsonValue value) {

        JsonObject object() {
            return (JsonObject) value;
        }

        String text(JsonDocument document) {
            return new String(document.bytesOf(value), UTF_8);
        }
    }

    /** Whose dosages are those of JP_MedicationDosage_eCS. */
    private static final String DOSAGE_HOLDER =
            "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS";

    /** Not judged by their tables in documents that name code systems by OID, see {@link Walk#judgeOidGeneration}. */
    private static final String CORE_EXTENSIONS = "http://jpfhir.jp/fhir/core/Extension/";

    private final Shapes shapes;
    private final JsonDocument document;
    private final Matchers matchers;
    private final Walk walk;

    RowSpots(byte[] body, Shapes shapes, Drafts drafts) {
        this.shapes = shapes;
        this.document = (JsonDocument) JsonDocument.parse(body, JsonLimits.SUBMISSION);
        this.matchers = new Matchers(shapes, drafts);
        this.walk = new Walk(shapes, StandardCodeLists.standard(), new Findings(RuleBook.standard(), document));
        walk.resources().enter((JsonObject) document.root(), false);
    }

    Shapes shapes() {
        return shapes;
    }

    JsonDocument document() {
        return document;
    }

    /** The objects that are judged by a profile since they declare it, bear its url, or are where it is named. */
    List<Spot> roots(ProfileTable table) {
        List<Spot> found = new ArrayList<>();
        if (!(table.canonical().startsWith(CORE_EXTENSIONS) && namesSystemsByOid())) {
            collect(document.root(), table, found);
        }
        return found;
    }

    private boolean namesSystemsByOid() {
        JsonText declared = (JsonText) ((JsonObject) document.root())
                .findObject("meta")
                .list("profile")
                .get(0);
        return new Profiles().findBundle(declared).namesSystemsByOid();
    }

    private void collect(JsonValue value, ProfileTable table, List<Spot> found) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(each -> collect(each, table, found));
        } else if (value instanceof JsonObject object) {
            if (isOf(object, table)) {
                found.add(root(object));
            }
            if (table.type().equals("Dosage") && declares(object, DOSAGE_HOLDER)) {
                object.listObjects("dosageInstruction").forEach(each -> found.add(root(each)));
            }
            object.members().forEach(member -> collect(member.value(), table, found));
        }
    }

    private static boolean isOf(JsonObject object, ProfileTable table) {
        if (table.type().equals("Extension")) {
            return object.is("url", table.canonical());
        }
        return object.is("resourceType", table.type()) && declares(object, table.canonical());
    }

    private static boolean declares(JsonObject resource, String canonical) {
        JsonObject meta = resource.findObject("meta");
        return meta != null
                && meta.list("profile").stream()
                        .anyMatch(each -> each instanceof JsonText text
                                && Shapes.withoutVersion(text.value()).equals(canonical));
    }

    private Spot root(JsonObject object) {
        JsonPath way = document.pathTo(object);
        String expression = Expressions.of(document.root(), way, null);
        StringBuilder path = new StringBuilder("Bundle");
        for (JsonPath.Step step : way.steps()) {
            if (step instanceof JsonPath.Step.Name member) {
                path.append('.').append(member.name());
            } else {
                path.append('[').append(((JsonPath.Step.Index) step).index()).append(']');
            }
        }
        return new Spot(path.toString(), expression, expression, object);
    }

    /** The values of one step of a path in an object. */
    List<Spot> values(Spot holder, RowPath.Step step) {
        List<Spot> found = new ArrayList<>();
        for (String name : step.jsonNames()) {
            JsonValue value = holder.object().find(name);
            String path = holder.path() + '.' + name;
            String expression = holder.expression() + '.' + step.name();
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.elements().size(); i++) {
                    String index = "[" + i + "]";
                    found.add(new Spot(
                            path + index,
                            expression + index,
                            expression,
                            array.elements().get(i)));
                }
            } else if (value != null) {
                found.add(new Spot(path, expression, expression, value));
            }
        }
        if (step.isSlice()) {
            found.removeIf(spot -> !step.slice().equals(sliceOf(spot, step.element())));
        }
        return found;
    }

    /** The name of the slice to which a repetition belongs; empty for none. */
    String sliceOf(Spot spot, Draft element) {
        List<String> names = new ArrayList<>(element.slices.keySet());
        names.sort(java.util.Comparator.comparingInt(name -> name.contains("/") ? 0 : 1));
        for (String name : names) {
            if (matchers.of(element.slicing, element.slices.get(name)).matches(spot.value(), walk)) {
                return name;
            }
        }
        return "";
    }
}
