package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.json.JsonFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {

    private final RuleBook book = RuleBook.standard();

    @Test
    void どの決まりにも_言葉と直し方と出所がある() {
        assertThat(book.list()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.id()).matches("G-[A-Z0-9-]+|R[0-9]+[CO]?|[a-z]{3,4}-[0-9]+");
            assertThat(rule.appliesTo()).isNotBlank();
            assertThat(rule.since()).isNotBlank();
            assertThat(rule.japanese()).matches(".*[。].*");
            assertThat(rule.fix()).isNotBlank();
            assertThat(rule.english()).endsWith(".");
            assertThat(rule.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void 読めない理由のすべてに決まりがある(JsonFailure.Kind kind) {
        assertThat(book.get("G-JSON-" + kind.name().replace('_', '-')).severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void 登録簿の決まりがそろっている() {
        for (String id : new String[] {
            "MEMBER",
            "BIRTHDATE",
            "SEX",
            "UNIT-PERSON",
            "ADDRESSEE",
            "ADDRESSEE-KIND",
            "ADDRESSEE-NOT-IN",
            "SOURCE",
            "ISSUER",
            "SIGNATURE"
        }) {
            assertThat(book.get("G-REG-" + id).severity()).isEqualTo(Severity.ERROR);
        }
        for (String id : new String[] {"KANA", "EXPIRED", "SIGNER"}) {
            assertThat(book.get("G-REG-" + id).severity()).isEqualTo(Severity.WARNING);
        }
        assertThat(book.get("G-REG-MEMBER").fix()).contains("オンライン資格確認", "最新");
    }

    @Test
    void 一覧にない決まりでは言えない() {
        assertThatThrownBy(() -> book.get("G-NONE")).isInstanceOf(IllegalArgumentException.class);
    }
}
