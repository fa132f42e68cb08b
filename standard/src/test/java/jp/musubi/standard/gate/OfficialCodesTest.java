package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.terms.CodingNotes;
import jp.musubi.standard.gate.terms.CodingRules;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.gate.terms.Told;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.junit.jupiter.api.Test;

/** No code rule that is an error may contradict an official example that the judge passed. */
class OfficialCodesTest {

    @Test
    void 判定が_OK_の公式の例に_コードの誤りはない() {
        List<String> errors = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (String line : Conformance.oracleLines()) {
            String[] cells = line.split("\t", -1);
            if (cells[5].equals("OK")) {
                names.add(cells[0]);
            }
        }
        for (String name : names) {
            for (String rule : rulesOn(name)) {
                if (RuleBook.standard().get(rule).severity() == Severity.ERROR) {
                    errors.add(name + " " + rule);
                }
            }
        }

        assertThat(names).hasSizeGreaterThan(80);
        assertThat(errors).isEmpty();
    }

    private static List<String> rulesOn(String example) {
        Told told = new Told("1.5.2");
        CodingRules rules = new CodingRules(StandardCodeLists.standard(), new CodingNotes());
        for (String document : documents(example)) {
            if (JsonDocument.parse(document.getBytes(StandardCharsets.UTF_8), JsonLimits.SUBMISSION)
                    instanceof JsonDocument parsed) {
                walk(parsed.root(), rules, told);
            }
        }
        return told.rules();
    }

    private static List<String> documents(String example) {
        String text = new String(Conformance.example(example), StandardCharsets.UTF_8);
        return example.endsWith(".ndjson") ? text.lines().toList() : List.of(text);
    }

    private static void walk(JsonValue value, CodingRules rules, Told told) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(each -> walk(each, rules, told));
        } else if (value instanceof JsonObject object) {
            rules.judgeCoding(object, told);
            object.members().forEach(member -> walk(member.value(), rules, told));
        }
    }
}
