package jp.musubi.standard.gate.invariants.japan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.PersonNumbers;
import jp.musubi.standard.json.JsonObject;

/** 添えたサマリーの患者。A summary inside a letter is about the letter's person, by the insured number. */
final class SummaryPerson implements Invariant {

    static final String RULE = "G-SUMMARY-PERSON";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        Set<String> own = new HashSet<>();
        resources(bundle, "Patient").forEach(patient -> own.addAll(numbers(patient)));
        for (JsonObject summary : resources(bundle, "Bundle")) {
            for (JsonObject patient : resources(summary, "Patient")) {
                List<String> others = numbers(patient);
                if (!others.isEmpty() && others.stream().noneMatch(own::contains)) {
                    judging.report(RULE, patient);
                }
            }
        }
    }

    private static List<JsonObject> resources(JsonObject bundle, String type) {
        return Entry.listOf(bundle).stream()
                .filter(entry -> entry.is(type))
                .map(Entry::resource)
                .toList();
    }

    private static List<String> numbers(JsonObject patient) {
        return PersonNumbers.listOf(patient).stream()
                .map(PersonNumbers::find)
                .map(number -> number == null ? "" : number.system() + "|" + number.matchKey())
                .filter(number -> !number.isEmpty())
                .toList();
    }
}
