package jp.musubi.platform.cybersecurity.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** 二人が離れて書いても、何も失われない。 */
class ItemStandTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    /** @param seen how many of the lines that there are when it is sent, in tenths: a tablet may be far behind */
    record Sending(String inspector, Verdict verdict, String note, int seen) {}

    @Test
    void 同じ様子を見て二人が違う結果を書けば_両方が残り_食い違う() {
        ItemStand stand = sent(sent(ItemStand.NONE, "花子", Verdict.FIT, "見た", 0), "次郎", Verdict.ADVICE, "古い", 0);
        assertThat(stand.heads()).extracting(VisitLine::inspector).containsExactly("花子", "次郎");
        assertThat(stand.contested()).isTrue();
        assertThat(stand.verdict()).isEmpty();
        assertThat(stand.note()).isEmpty();
    }

    @Test
    void 両方を見た人が決めれば_それが残り_前の二つは履歴にある() {
        ItemStand stand = sent(sent(ItemStand.NONE, "花子", Verdict.FIT, "", 0), "次郎", Verdict.ADVICE, "", 0);
        ItemStand decided = sent(stand, "花子", Verdict.ADVICE, "二人で見た", 2);
        assertThat(decided.contested()).isFalse();
        assertThat(decided.verdict()).contains(Verdict.ADVICE);
        assertThat(decided.lines()).hasSize(3);
        assertThat(decided.heads()).hasSize(1);
    }

    @Test
    void 同じ結果なら食い違わず_ことばは二人分が並び_そのまま送り返しても増えない() {
        ItemStand stand = sent(sent(ItemStand.NONE, "花子", Verdict.FIT, "台帳", 0), "次郎", Verdict.FIT, "図", 0);
        assertThat(stand.contested()).isFalse();
        assertThat(stand.note()).isEqualTo("台帳\n図");
        assertThat(sent(stand, "三郎", Verdict.FIT, "台帳\n図", 2)).isEqualTo(stand);
    }

    @Test
    void 食い違う項目にことばだけ書いても_決まったことにならない() {
        ItemStand stand = sent(sent(ItemStand.NONE, "花子", Verdict.FIT, "", 0), "次郎", Verdict.ADVICE, "", 0);
        ItemStand more = sent(stand, "三郎", Verdict.OPEN, "あとで見る", 2);
        assertThat(more.contested()).isTrue();
        assertThat(more.heads()).hasSize(3);
    }

    @Test
    void 同じ下書きが二度届いても一度() {
        var draft = new MergeVisit.Written("general:2-19", Verdict.FIT, "", 0, UUID.randomUUID());
        VisitLine line = ItemStand.NONE.take(draft, "花子", NOON, "test").orElseThrow();
        assertThat(new ItemStand(List.of(line)).take(draft, "花子", NOON, "test")).isEmpty();
    }

    @Property
    void 書いたものは_書いた人が見たとおりでないかぎり必ず残り_消えるのは見た人が書き替えたときだけ(@ForAll("sendings") List<Sending> sendings) {
        ItemStand stand = ItemStand.NONE;
        for (Sending each : sendings) {
            ItemStand before = stand;
            int seen = before.newest() * each.seen() / 10;
            ItemStand shown = before.at(seen);
            var written = new MergeVisit.Written("x", each.verdict(), each.note(), seen, UUID.randomUUID());
            stand = before.take(written, each.inspector(), NOON, "test")
                    .map(line -> plus(before, line))
                    .orElse(before);
            boolean nothingNew = shown.verdict().orElse(Verdict.OPEN) == each.verdict()
                    && shown.note().equals(each.note());
            assertThat(stand.has(written.draft())).isEqualTo(!nothingNew);
            List<VisitLine> left = stand.heads();
            assertThat(before.heads().stream().filter(head -> !left.contains(head)))
                    .allSatisfy(gone -> assertThat(gone.number()).isLessThanOrEqualTo(seen));
            assertThat(stand.lines()).containsAll(before.lines());
        }
    }

    @Provide
    Arbitrary<List<Sending>> sendings() {
        return Combinators.combine(
                        Arbitraries.of("花子", "次郎", "三郎"),
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of("", "見た", "古い"),
                        Arbitraries.integers().between(0, 10))
                .as(Sending::new)
                .list()
                .ofMaxSize(12);
    }

    private static ItemStand sent(ItemStand stand, String inspector, Verdict verdict, String note, int seen) {
        var written = new MergeVisit.Written("general:2-19", verdict, note, seen, UUID.randomUUID());
        return stand.take(written, inspector, NOON, "test")
                .map(line -> plus(stand, line))
                .orElse(stand);
    }

    private static ItemStand plus(ItemStand stand, VisitLine line) {
        List<VisitLine> lines = new ArrayList<>(stand.lines());
        lines.add(line);
        return new ItemStand(lines);
    }
}
