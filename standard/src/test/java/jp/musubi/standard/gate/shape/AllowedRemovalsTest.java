package jp.musubi.standard.gate.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.shape.AllowedNodes.Node;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every element that neither FHIR R4 nor a row of the tables asks for, taken away alone from every example. It stays accepted,
 * but for the elements listed in optional-but-needed.tsv, each with the rule that needs it: that list is how the properties
 * know what may be taken away.
 */
@Tag("once")
class AllowedRemovalsTest {

    @Test
    void 任意の要素を除いても受け付ける_決まりが要るものは一覧にある() {
        Map<String, TreeSet<String>> needed = new TreeMap<>();
        int removals = 0;
        for (String example : Examples.standard().list()) {
            Map<String, Object> root = AllowedTree.parse(Examples.standard().get(example));
            for (Node node : AllowedNodes.of(root)) {
                for (String member : List.copyOf(node.object().keySet())) {
                    if (AllowedNodes.isOptional(node, member)) {
                        removals++;
                        needed.computeIfAbsent(node.path() + '.' + member, key -> new TreeSet<>())
                                .addAll(without(root, node.object(), member));
                    }
                }
            }
        }
        needed.values().removeIf(TreeSet::isEmpty);
        List<String> found = new ArrayList<>();
        needed.forEach((path, rules) -> found.add(path + '\t' + String.join(" ", rules)));
        List<String> listed = new ArrayList<>();
        for (Row row : Table.read(AllowedRemovalsTest.class, "optional-but-needed.tsv")) {
            listed.add(row.get("path") + '\t' + row.get("rules"));
        }
        System.out.println("optional elements removed " + removals + ", needed by a rule " + found.size() + " paths");
        if (!listed.equals(found)) {
            System.out.println(String.join("\n", found));
        }
        assertThat(listed).as("optional-but-needed.tsv").containsExactlyElementsOf(found);
    }

    /** Rules of errors and warnings without a member, which is put back in its place. */
    private static List<String> without(Map<String, Object> root, Map<String, Object> object, String member) {
        Map<String, Object> before = Map.copyOf(object);
        List<String> order = List.copyOf(object.keySet());
        object.remove(member);
        if (object.isEmpty()) {
            // An empty object is another thing than one without the element.
            object.put("id", AllowedTree.Scalar.of("x"));
        }
        List<String> rules = Gate.standard().check(AllowedTree.plain(root), Question.anyResource()).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .map(Finding::rule)
                .toList();
        object.clear();
        order.forEach(name -> object.put(name, before.get(name)));
        return rules;
    }
}
