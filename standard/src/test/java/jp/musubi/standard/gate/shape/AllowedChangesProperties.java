package jp.musubi.standard.gate.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.shape.AllowedNodes.Node;
import jp.musubi.standard.gate.shape.AllowedTree.Style;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Random changes that no rule forbids keep an accepted example accepted, without an error and without a warning. */
@Tag("once")
class AllowedChangesProperties {

    @Property(tries = 100)
    void 同じ文書を別の書き方にしても_指摘は変わらない(@ForAll("examples") String example, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] before = Examples.standard().get(example);
        Style style = new Style(random, random.nextBoolean(), random.nextBoolean(), random.nextBoolean());

        byte[] after = AllowedTree.written(AllowedTree.parse(before), style);

        // In another order of members the unverified codes are met in another order, and each system is named once.
        assertThat(blame(after)).isEqualTo(blame(before));
        assertThat(check(after).findings()).hasSameSizeAs(check(before).findings());
    }

    @Property(tries = 300)
    void 禁じられていない変更を一つ加えても_受け付ける(@ForAll("examples") String example, @ForAll AllowedChange change, @ForAll long seed) {
        Map<String, Object> root = AllowedTree.parse(Examples.standard().get(example));

        boolean made = make(change, root, new Random(seed));

        assertThat(blame(AllowedTree.plain(root))).as("%s %s", change, made).isEmpty();
    }

    @Property(tries = 150)
    void いくつ重ねて別の書き方にしても_受け付ける(
            @ForAll("examples") String example, @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int changes) {
        Map<String, Object> root = AllowedTree.parse(Examples.standard().get(example));
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        boolean removed = false;
        for (int i = 0; i < changes; i++) {
            AllowedChange change = AllowedChange.values()[random.nextInt(AllowedChange.values().length)];
            // Of two optional elements a rule may need one.
            boolean again = change == AllowedChange.任意の要素を除く && removed;
            if (!again && make(change, root, random)) {
                made.append(change).append(' ');
                removed |= change == AllowedChange.任意の要素を除く;
            }
        }

        byte[] after = AllowedTree.written(root, new Style(random, true, true, true));

        assertThat(blame(after)).as("%s", made).isEmpty();
        assertThat(check(after).accepted()).isTrue();
    }

    @Example
    void どの変更も_どれかの見本でできる() {
        for (AllowedChange change : AllowedChange.values()) {
            assertThat(Examples.standard().list())
                    .as("%s", change)
                    .anyMatch(example ->
                            make(change, AllowedTree.parse(Examples.standard().get(example)), new Random(1)));
        }
    }

    @Provide
    Arbitrary<String> examples() {
        return Arbitraries.of(Examples.standard().list());
    }

    /** At the first object, in an order by chance, where it can be made. */
    private static boolean make(AllowedChange change, Map<String, Object> root, Random random) {
        List<Node> nodes = AllowedNodes.of(root);
        Collections.shuffle(nodes, random);
        return nodes.stream().anyMatch(node -> change.of(node, random));
    }

    private static GateResult check(byte[] body) {
        return Gate.standard().check(body, Question.anyResource());
    }

    private static List<String> blame(byte[] body) {
        return check(body).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .map(Finding::toString)
                .toList();
    }
}
