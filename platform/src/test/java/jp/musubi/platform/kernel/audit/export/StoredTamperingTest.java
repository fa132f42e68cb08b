package jp.musubi.platform.kernel.audit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.audit.OwnLog;
import jp.musubi.platform.kernel.audit.sealing.SealedLog;
import jp.musubi.verifier.AuditVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 保管庫の持ち主が、錠を外して表を書き換えても、書き出して検証すれば見つかる。 */
@Tag("once")
class StoredTamperingTest {

    private final OwnLog log = new OwnLog();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void 書き換えのない記録はそろっている() {
        assertThat(verify(null)).as(told()).isZero();
        sealedLog();
        assertThat(verify(null)).as(told()).isZero();
        assertThat(told()).contains("記録 60 件、頭 3 個");
        log.look(5);
        assertThat(verify(null))
                .as("entries that wait for the sealer are no strays")
                .isZero();
    }

    record Change(String name, String words, String... statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "理由を消す", "記録 29(番号 30)の中身", "update kernel.audit_entry set reason = null where sequence = 30"),
                new Change(
                        "時刻を動かす",
                        "記録 9(番号 10)の中身",
                        "update kernel.audit_entry set at = at + interval '1 microsecond' where sequence = 10"),
                new Change(
                        "人をすり替える",
                        "記録 19 がなくなっています",
                        "update kernel.audit_entry set person_id = '00000000-0000-0000-0000-000000000001' where sequence = 20"),
                new Change(
                        "区分を足す",
                        "記録 44(番号 45)の中身",
                        "update kernel.audit_entry set subjects = subjects || '{X}' where sequence = 45"),
                new Change("行を消す", "記録 25 がなくなっています", "delete from kernel.audit_entry where sequence = 26"),
                new Change(
                        "行と葉を消す",
                        "記録 25 から 25 までが抜けています",
                        "delete from kernel.audit_entry where sequence = 26",
                        "delete from kernel.audit_leaf where sequence = 26"),
                new Change(
                        "行と葉を消して詰める",
                        "までのどこかが",
                        "delete from kernel.audit_entry where sequence = 26",
                        "delete from kernel.audit_leaf where sequence = 26",
                        "update kernel.audit_leaf set leaf = leaf + 1000 where leaf > 25",
                        "update kernel.audit_leaf set leaf = leaf - 1001 where leaf > 1000"),
                new Change(
                        "行を足す",
                        "番号 1000 の記録は、封を経ずに",
                        "insert into kernel.audit_entry overriding system value select 1000, at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction from kernel.audit_entry where sequence = 3"),
                new Change(
                        "並べ替える",
                        "までのどこかが",
                        "update kernel.audit_leaf set leaf = -1 where leaf = 10",
                        "update kernel.audit_leaf set leaf = 10 where leaf = 12",
                        "update kernel.audit_leaf set leaf = 12 where leaf = -1"),
                new Change(
                        "頭の根を変える", "頭 40 の署名", "update kernel.audit_head set root = sha256('x') where tree_size = 40"),
                new Change(
                        "頭の時刻を変える",
                        "頭 40 の署名",
                        "update kernel.audit_head set at = at + interval '1 second' where tree_size = 40"),
                new Change("最後の頭を消す", "記録 40 からあとに、署名した頭がありません", "delete from kernel.audit_head where tree_size = 60"),
                new Change(
                        "鍵をすり替える",
                        "正しい形ではありません",
                        "update kernel.audit_key set public_key = overlay(public_key placing '\\x00' from 20)"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void 書き換えは見つかる(Change change) {
        sealedLog();
        log.tamper(change.statements());
        assertThat(verify(null)).as(told()).isEqualTo(AuditVerifier.TAMPERED);
        assertThat(told()).contains(change.words());
    }

    @Test
    void 封の前に待ち行列から抜いた記録も見つかる() {
        sealedLog();
        log.look(3);
        log.tamper("delete from kernel.audit_pending where sequence = 62");
        log.seal();
        assertThat(verify(null)).as(told()).isEqualTo(AuditVerifier.TAMPERED);
        assertThat(told()).contains("番号 62 の記録は、封を経ずに");
    }

    @Test
    void 封の前に消された記録があれば_封はそこで止まる() {
        sealedLog();
        log.look(3);
        log.tamper("delete from kernel.audit_entry where sequence = 62");
        assertThatThrownBy(log::seal).hasMessageContaining("entry 62 is gone");
    }

    @Test
    void 書き換えた木の上には署名しない() {
        sealedLog();
        log.tamper("update kernel.audit_node set hash = sha256('x') where level = 5");
        log.look(1);
        assertThatThrownBy(log::seal).hasMessageContaining("another root than its head");
        log.tamper("delete from kernel.audit_head where tree_size = 60");
        assertThatThrownBy(log::seal).hasMessageContaining("60 leaves, the latest head 40");
    }

    @Test
    void 巻き戻しは_証人の控えで見つかる() throws IOException {
        sealedLog();
        Path witness = witness();
        rollBackTo40();
        assertThat(verify(null)).as("nothing in the log itself can tell").isZero();
        assertThat(verify(witness)).isEqualTo(AuditVerifier.TAMPERED);
        assertThat(told()).contains("証人は 60 件の木を見ていますが、記録は 40 件");
    }

    @Test
    void 分岐は_証人の控えで見つかる() throws IOException {
        sealedLog();
        Path witness = witness();
        assertThat(verify(witness)).isZero();
        rollBackTo40();
        log.look(25);
        log.seal();
        assertThat(verify(null)).as("the platform's own key signed it").isZero();
        assertThat(verify(witness)).isEqualTo(AuditVerifier.TAMPERED);
        assertThat(told()).contains("はじめの 60 件が、証人の見た頭と違います");
    }

    private void rollBackTo40() {
        log.tamper(
                "delete from kernel.audit_entry where sequence > 40",
                "delete from kernel.audit_leaf where leaf >= 40",
                "delete from kernel.audit_node where (node + 1) << level > 40",
                "delete from kernel.audit_head where tree_size > 40");
    }

    /** Three heads, of 20, 40 and 60 entries. */
    private void sealedLog() {
        for (int i = 0; i < 3; i++) {
            log.look(20);
            log.seal();
        }
    }

    private Path witness() throws IOException {
        SealedLog sealed = log.get(SealedLog.class);
        String text = "musubi-audit-heads 1\n" + sealed.listKeys().get(0).line() + "\n"
                + sealed.findLatestHead().orElseThrow().line() + "\n";
        return Files.writeString(folder.resolve("heads.txt"), text);
    }

    private int verify(@Nullable Path witness) {
        told.reset();
        Path file = folder.resolve("log.txt");
        try (Writer out = Files.newBufferedWriter(file)) {
            log.get(ExportLog.class).write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return AuditVerifier.verify(file, witness, out, out);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
