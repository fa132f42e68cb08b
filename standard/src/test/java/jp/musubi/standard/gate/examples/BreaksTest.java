package jp.musubi.standard.gate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.findings.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BreaksTest {

    private final RuleBook book = RuleBook.standard();

    static List<Break> breaks() {
        return Breaks.standard().list();
    }

    static Stream<Break> changing() {
        return breaks().stream().filter(each -> !each.changes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("changing")
    void どの破り方も_その見本に加えられる(Break each) {
        assertThat(each.bytes()).isNotEqualTo(Examples.standard().get(each.example()));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void 破り方は_一覧にある決まりと見本だけを名指す(Break each) {
        assertThat(Examples.standard().list()).contains(each.example());
        assertThat(book.get(each.rule()).id()).isEqualTo(each.rule());
        assertThat(each.terms().also())
                .allSatisfy(also -> assertThat(book.get(also).id()).isNotEqualTo(each.rule()));
    }

    @Test
    void 文書だけで判じる決まりには_かならず変更がある() {
        assertThat(breaks())
                .filteredOn(each -> each.terms().needs() == Needs.NOTHING)
                .allSatisfy(each -> assertThat(each.changes()).isNotEmpty());
    }

    @Test
    void 決まりの名から引ける() {
        assertThat(Breaks.standard().listOf("R2152"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.rule()).isEqualTo("R2152"));
        assertThat(Breaks.standard().listOf("G-NONE")).isEmpty();
    }

    @Test
    void 見本は写しで渡される() {
        byte[] document = Examples.standard().get("lab");
        document[0] = 0;
        assertThat(Examples.standard().get("lab")[0]).isEqualTo((byte) '{');
    }
}
