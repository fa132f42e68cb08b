package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.shape.AllowedTree.Scalar;
import jp.musubi.standard.gate.shape.ProfileIndex.Known;

/** 型のついた所。The objects of a document, each with its FHIR type and the rows of the tables that speak of it. */
final class AllowedNodes {

    private static final Guide GUIDE = Guides.standard().defaultOn(java.time.LocalDate.MAX);
    // Both are asked for each member of each object of each try: worked out once.
    private static final Drafts DRAFTS = new Drafts(R4Tables.standard());
    private static final Map<String, Draft> DRAFT_OF_TYPE = new HashMap<>();
    private static final Map<ProfileTable, Map<String, List<ProfileRow>>> ROWS_BY_PATH = new IdentityHashMap<>();
    private static final String DOSAGE = "http://jpfhir.jp/fhir/core/StructureDefinition/JP_MedicationDosage_eCS";

    /**
     * An object.
     *
     * @param path of the resource type and element names, without slices: {@code Condition.code}
     * @param tables that hold it, each with the path at which they speak of it
     * @param contained whether it is of a contained resource
     */
    record Node(Map<String, Object> object, Draft draft, String path, List<Held> tables, boolean contained) {

        String type() {
            return draft.types.get(0).code();
        }

        boolean isResource() {
            return object.containsKey("resourceType");
        }

        List<ProfileRow> rows(String member) {
            List<ProfileRow> rows = new ArrayList<>();
            for (Held held : tables) {
                String path = member.isEmpty() ? held.path() : held.path() + '.' + member;
                rows.addAll(ROWS_BY_PATH
                        .computeIfAbsent(held.table(), AllowedNodes::byPath)
                        .getOrDefault(path, List.of()));
            }
            return rows;
        }
    }

    record Held(String path, ProfileTable table) {

        Held inside(String name) {
            return new Held(path + '.' + name, table);
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private boolean contained;

    private AllowedNodes() {}

    static List<Node> of(Map<String, Object> root) {
        AllowedNodes all = new AllowedNodes();
        all.resource(root);
        return all.nodes;
    }

    private static Map<String, List<ProfileRow>> byPath(ProfileTable table) {
        return table.rows().stream()
                .filter(row -> GUIDE.isIn(row.guide()))
                .collect(Collectors.groupingBy(row -> plain(row.path())));
    }

    /** A path of a table without slices and without the mark of a choice. */
    private static String plain(String path) {
        return path.replaceAll(":[^.]*", "").replace("[x]", "");
    }

    private void resource(Map<String, Object> resource) {
        String type = ((Scalar) resource.get("resourceType")).text();
        List<Held> tables = new ArrayList<>();
        if (resource.get("meta") instanceof Map<?, ?> meta && meta.get("profile") instanceof List<?> profiles) {
            profiles.forEach(each -> add(((Scalar) each).text(), tables));
        }
        object(resource, DRAFT_OF_TYPE.computeIfAbsent(type, DRAFTS::ofType), type, tables);
    }

    private static void add(String canonical, List<Held> tables) {
        Known known = ProfileIndex.standard().find(Shapes.withoutVersion(canonical), GUIDE);
        if (known != null) {
            tables.add(new Held(known.type(), ProfileIndex.standard().table(known, GUIDE)));
        }
    }

    private void object(Map<String, Object> object, Draft draft, String path, List<Held> tables) {
        List<Held> here = new ArrayList<>(tables);
        if (draft.types.get(0).code().equals("Extension")) {
            add(((Scalar) object.get("url")).text(), here);
        }
        if (path.equals("MedicationRequest.dosageInstruction")) {
            add(DOSAGE, here);
        }
        nodes.add(new Node(object, draft, path, here, contained));
        object.forEach((name, value) -> member(name, value, draft, path, here));
    }

    private void member(String name, Object value, Draft draft, String path, List<Held> tables) {
        if (name.equals("resourceType") || name.startsWith("_")) {
            return;
        }
        RowPath.Step step = RowPath.of("X." + name, draft, DRAFTS).last();
        List<Held> inside =
                tables.stream().map(held -> held.inside(step.name())).toList();
        boolean outside = contained;
        contained |= name.equals("contained");
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            if (each instanceof Map<?, ?> map) {
                @SuppressWarnings("unchecked")
                Map<String, Object> object = (Map<String, Object>) map;
                if (object.containsKey("resourceType")) {
                    resource(object);
                } else {
                    object(object, step.draft(), path + '.' + step.name(), inside);
                }
            }
        }
        contained = outside;
    }

    /** The element of R4 behind a member of a node. */
    static RowPath.Step step(Node node, String member) {
        return RowPath.of("X." + member, node.draft(), DRAFTS).last();
    }

    /** Whether neither FHIR R4 nor any row about the element or one of its slices asks for it. */
    static boolean isOptional(Node node, String member) {
        if (member.equals("resourceType") || member.startsWith("_")) {
            return false;
        }
        RowPath.Step step = step(node, member);
        return step.element().card.min() == 0
                && node.rows(step.name()).stream()
                        .noneMatch(row -> !row.card().isEmpty()
                                && Cardinality.of(row.card()).min() > 0);
    }
}
