package jp.musubi.standard.gate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the book, broken alone in a document that is otherwise accepted: the gate names that rule and no other. */
class MutantsTest {

    private static final FacilityCode SENDER = new FacilityCode("1312345679");
    private static final Gate OF_A_USER = Gate.standard().withPackages(List.of(OwnProfile.table()));

    static List<String> examples() {
        return Examples.standard().list();
    }

    static List<Break> breaks() {
        return Breaks.standard().list();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void 見本の文書には_受け付けられない理由も注意もない(String example) {
        GateResult result = Gate.standard().check(Examples.standard().get(example), Question.anyResource());

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFORMATION)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void 破った決まりだけが出る(Break each) {
        Question question = question(each);
        Set<String> expected = new TreeSet<>(each.terms().also());
        if (each.terms().needs() != Needs.REGISTER) {
            expected.add(each.rule());
        }
        Set<String> before = rules(gate(each).check(Examples.standard().get(each.example()), question));

        GateResult result = gate(each).check(each.bytes(), question);

        assertThat(newRules(result, before, expected))
                .as("%s: %s", each, result.findings())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void 受付不可の決まりを破れば_受け付けられない(Break each) {
        if (each.terms().needs() == Needs.REGISTER) {
            return;
        }
        boolean refused = RuleBook.standard().get(each.rule()).severity() == Severity.ERROR
                || each.terms().also().stream()
                        .anyMatch(also -> RuleBook.standard().get(also).severity() == Severity.ERROR);

        assertThat(gate(each).check(each.bytes(), question(each)).accepted()).isNotEqualTo(refused);
    }

    @Test
    void どの決まりにも_破る見本がある() {
        List<String> rules = RuleBook.standard().list().stream().map(Rule::id).toList();
        System.out.println("rules " + rules.size() + " × mutants " + breaks().size());

        List<String> unbroken = new ArrayList<>(rules);
        unbroken.removeIf(rule -> !Breaks.standard().listOf(rule).isEmpty());

        assertThat(unbroken).isEmpty();
    }

    private static Gate gate(Break each) {
        return each.terms().needs() == Needs.PACKAGES ? OF_A_USER : Gate.standard();
    }

    /** As the intake asks, for a sender where the rule needs one; what other systems take is judged as any resource. */
    private static Question question(Break each) {
        String version = each.terms().guide();
        boolean sent =
                Examples.standard().isSubmission(each.example()) || each.terms().needs() == Needs.INTAKE;
        FacilityCode sender = each.terms().needs() == Needs.TOKEN ? SENDER : null;
        Question question = sent ? Question.submissionOf(sender) : Question.anyResource();
        return question.withGuide(version.isEmpty() ? null : new Guide(version));
    }

    /** What fires beside informations that the unbroken example has, too. */
    private static Set<String> newRules(GateResult result, Set<String> before, Set<String> expected) {
        Set<String> rules = new TreeSet<>(rules(result));
        rules.removeIf(rule -> before.contains(rule)
                && !expected.contains(rule)
                && RuleBook.standard().get(rule).severity() == Severity.INFORMATION);
        return rules;
    }

    private static Set<String> rules(GateResult result) {
        return result.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
