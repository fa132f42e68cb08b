package jp.musubi.platform.cybersecurity.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 開示書の読み方と、版のあいだの違い。 */
class DisclosureTest {

    @Test
    void 版のあいだで変わった答えと_悪くなった答えが分かる() {
        Disclosure older = version("1.1,はい,\n1.2,いいえ,来年\n1.3,対象外,\n1.4,はい,手順書");
        Disclosure newer = version("1.1,いいえ,止めた\n1.2,はい,入れた\n1.3,対象外,\n1.4,はい,新しい手順書\n1.5,いいえ,");
        List<DisclosureChange> changes = DisclosureChange.between(older, newer);
        assertThat(changes)
                .extracting(each -> each.question() + " " + each.kind() + " " + each.worse())
                .containsExactly("1.1 ANSWER true", "1.2 ANSWER false", "1.4 NOTE false", "1.5 NEW true");
        assertThat(DisclosureChange.between(newer, older))
                .extracting(each -> each.question() + " " + each.kind() + " " + each.worse())
                .containsExactly("1.1 ANSWER false", "1.2 ANSWER true", "1.4 NOTE false", "1.5 DROPPED false");
        assertThat(DisclosureChange.between(newer, newer)).isEmpty();
        assertThat(newer.noes()).extracting(Disclosure.Line::question).containsExactly("1.1", "1.5");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "'question,answer~1.1,はい'; 1  COLUMNS",
                "'question,answer,note'; 0  EMPTY",
                "'question,answer,note~1.1,たぶん,'; 2 answer WORD",
                "'question,answer,note~1.1,はい'; 0  CELLS",
                "'question,answer,note~1.1,はい,~1.1,いいえ,'; 3 question TWICE",
                "'question,answer,note~,はい,'; 2 question LENGTH",
                "'question,answer,note~1.1,はい,番号は123456789018'; 2 note NUMBER"
            })
    void 読めないところは行と欄で分かり_何も取り込まない(String text, String fault) {
        DisclosureFile.Read read = DisclosureFile.read(text.replace('~', '\n'));
        assertThat(read.lines()).isEmpty();
        assertThat(read.faults())
                .extracting(each -> each.line() + " " + each.column() + " " + each.kind())
                .containsExactly(fault);
    }

    private static Disclosure version(String rows) {
        DisclosureFile.Read read = DisclosureFile.read("question,answer,note\n" + rows);
        assertThat(read.faults()).isEmpty();
        return new Disclosure(
                UUID.randomUUID(), "見本", Disclosure.Kind.MDS, "電子カルテ", "1", read.lines(), Instant.EPOCH, "test");
    }
}
