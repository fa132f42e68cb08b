package jp.musubi.platform.pmh.loads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 受給者の CSV を読む。 */
class LoadFileTest {

    private static final String HEADING = String.join(",", LoadFile.heading());
    private static final String LINE =
            "1,A1,06139901,見本,100,01,2020-05-05,髙見　花子,88139902,1234566,2026-04-01,2027-03-31,,";

    @ParameterizedTest(name = "{0}、先頭の印 {1} → {2}")
    @CsvSource({"UTF-8, true, UTF-8", "UTF-8, false, UTF-8", "windows-31j, false, windows-31j"})
    void 文字コードを見分けて読む(String written, boolean mark, Charset found) {
        String text = (mark ? "\uFEFF" : "") + HEADING + "\r\n" + LINE + "\r\n";
        var file = file(text.getBytes(Charset.forName(written)));
        assertThat(file.charset()).isEqualTo(found);
        List<LoadFile.Line> lines = new ArrayList<>();
        assertThat(file.read(file.charset(), lines::addAll)).isNull();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cells()).hasSize(14).contains("髙見　花子");
        });
    }

    @Test
    void 見出しが違えば読まない() {
        assertThat(fault("宛名番号,処理区分\n1,2\n".getBytes(UTF_8)))
                .extracting(one -> one.line(), one -> one.fault().why())
                .containsExactly(1, Why.HEADING);
        assertThat(fault(new byte[0]).fault().why()).isEqualTo(Why.HEADING);
    }

    @Test
    void どちらの文字コードでもなければ行を言う() {
        byte[] broken = (HEADING + "\n1,").getBytes(Windows31J.CHARSET);
        byte[] bytes = new byte[broken.length + 2];
        System.arraycopy(broken, 0, bytes, 0, broken.length);
        bytes[broken.length] = (byte) 0x81;
        bytes[broken.length + 1] = '\n';
        assertThat(fault(bytes).fault().why()).isEqualTo(Why.CHARACTERS);
    }

    @Test
    void 引用符が閉じていなければCSVではない() {
        assertThat(fault((HEADING + "\n\"1\"x,\"\n").getBytes(UTF_8))).isNotNull();
    }

    /** The lines are made while they are read: at no time are more of them held than a batch and the buffers. */
    @Test
    void 十万行を一束ずつ渡し_全体を持たない() {
        var made = new Made(100_000);
        var handed = new int[2];
        LoadFile file = new LoadFile(() -> made);
        assertThat(file.read(UTF_8, batch -> {
                    handed[0] += batch.size();
                    handed[1] = Math.max(handed[1], made.lines - handed[0]);
                    assertThat(batch).hasSizeLessThanOrEqualTo(LoadFile.BATCH);
                }))
                .isNull();
        assertThat(handed[0]).isEqualTo(100_000);
        assertThat(handed[1]).as("lines made and not yet handed on").isLessThan(1_000);
    }

    private static LoadFile file(byte[] bytes) {
        return new LoadFile(() -> new ByteArrayInputStream(bytes));
    }

    private static LoadFault fault(byte[] bytes) {
        LoadFile file = file(bytes);
        return file.read(file.charset(), batch -> {});
    }

    /** A file that is nowhere as a whole. */
    private static final class Made extends InputStream {

        private final int most;
        private byte[] line = (HEADING + "\n").getBytes(UTF_8);
        private int next;
        private int lines;

        Made(int most) {
            this.most = most;
        }

        @Override
        public int read() {
            if (next == line.length) {
                if (lines == most) {
                    return -1;
                }
                lines++;
                line = (LINE + "\n").getBytes(UTF_8);
                next = 0;
            }
            return line[next++] & 0xff;
        }
    }
}
