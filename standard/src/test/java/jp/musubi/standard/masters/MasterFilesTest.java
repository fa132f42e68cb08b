package jp.musubi.standard.masters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 公式の形のファイルを読む。Rows are made up in the official layout. */
class MasterFilesTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void 傷病名の行を読む() throws IOException {
        write("b_20260101.csv", disease("0", "8833421", "高血圧症①", "20020601", "99999999"));
        Masters masters = Masters.open(folder);
        assertThat(masters.count(MasterKind.DISEASE)).isOne();
        assertThat(masters.find(MasterKind.DISEASE, "8833421", DAY))
                .contains(new Disease(
                        "8833421",
                        "高血圧症①",
                        "コウケツアツショウ",
                        "20061593",
                        "UHGQ",
                        "I10",
                        true,
                        new ValidDays(LocalDate.of(2002, 6, 1), null)));
        assertThat(masters.count(MasterKind.DRUG)).as("置かれていない種類は抜粋のまま").isGreaterThan(40);
    }

    @Test
    void 薬の収載コードは_一つの品だけのものなら_YJ_コード() throws IOException {
        write(
                "y_ALL20260101.csv",
                drug("600000001", "一つの薬", "1111111F1001", "20270331"),
                drug("600000002", "二つの薬「甲」", "1111111F1010", "0"),
                drug("600000003", "二つの薬「乙」", "1111111F1010", "0"));
        Masters masters = Masters.open(folder);
        assertThat(yjOf(masters, "600000001")).isEqualTo("1111111F1001");
        assertThat(yjOf(masters, "600000002")).isNull();
        assertThat(masters.find(MasterKind.DRUG, "600000001", LocalDate.of(2027, 3, 31)))
                .as("経過措置の最後の日")
                .isPresent();
        assertThat(masters.find(MasterKind.DRUG, "600000001", LocalDate.of(2027, 4, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "20260231, 暦にない日",
        "2026, 年月日",
        "2026-1-1, 年月日",
    })
    void 日でない日は_行と欄を言って断る(String end, String why) throws IOException {
        write(
                "b_20260101.csv",
                disease("0", "8833421", "高血圧症", "", "99999999"),
                disease("0", "8833422", "二行目", "", end));
        assertThatThrownBy(() -> Masters.open(folder))
                .isInstanceOf(WrongMasters.class)
                .hasMessageContaining("b_20260101.csv:2: ")
                .hasMessageContaining("廃止年月日(24列)")
                .hasMessageContaining(why);
    }

    @Test
    void 誤りのある行が一つでもあれば_何も読み込まず_すべての誤りを言う() throws IOException {
        write(
                "b_20260101.csv",
                disease("0", "8833421", "高血圧症", "", "99999999"),
                disease("0", "88334", "短い番号", "", "99999999"),
                disease("7", "8833423", "決まりにない区分", "", "99999999"),
                disease("0", "8833421", "同じ番号", "", "99999999"),
                "\"0\",\"B\",\"8833425\"",
                "\"0\",\"B\",\"8833426",
                disease("5", "8833427", "", "", "99999999").replace("\"4\"", "\"\""),
                drug("600000001", "別の種類の行", "1111111F1001", "0"));
        assertThatThrownBy(() -> Masters.open(folder))
                .isInstanceOfSatisfying(
                        WrongMasters.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(fault ->
                                        fault.line() + " " + fault.why().replaceAll("[(（].*", ""))
                                .containsExactly(
                                        "2 傷病名コード",
                                        "3 変更区分",
                                        "4 同じコードの行が二度あります",
                                        "5 列が足りません",
                                        "6 引用符が閉じていません",
                                        "7 差分のファイルの行です。全件のファイルを置いてください",
                                        "8 マスター種別"));
    }

    @Test
    void 抹消の行は読まない_誤りは二十までで止める() throws IOException {
        write(
                "b_20260101.csv",
                disease("1", "8833421", "抹消", "", "99999999"),
                disease("0", "8833422", "残る", "", "99999999"));
        assertThat(Masters.open(folder).count(MasterKind.DISEASE)).isOne();
        Files.writeString(folder.resolve("b_20260102.csv"), "x\r\n".repeat(100));
        assertThatThrownBy(() -> Masters.open(folder))
                .isInstanceOfSatisfying(
                        WrongMasters.class, wrong -> assertThat(wrong.faults()).hasSize(20));
    }

    @Test
    void 同じ種類がいくつもあれば_名の日付の新しいもの_ほかのファイルはそのまま() throws IOException {
        write("b_20250601.csv", "読めない古いファイル");
        write("b_20260101.csv", disease("0", "8833421", "新しい名", "", "99999999"));
        write("c_ALL20240531.csv", "コメントのマスターは読まない");
        write("memo.txt", "ただのメモ");
        assertThat(Masters.open(folder).count(MasterKind.DISEASE)).isOne();
    }

    @Test
    void zip_の中の一つの表を読む() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b_20260101.zip")))) {
            zip.putNextEntry(new ZipEntry("b_20260101.txt"));
            zip.write(disease("0", "8833421", "高血圧症", "", "99999999").getBytes(WINDOWS_31J));
        }
        assertThat(Masters.open(folder).find(MasterKind.DISEASE, "8833421", DAY))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"空のファイル, ''", "zip でない zip, zip でない"})
    void 読めないファイルは_名を言って断る(String what, String content) throws IOException {
        Files.writeString(folder.resolve(content.isEmpty() ? "b_20260101.csv" : "b_20260101.zip"), content);
        assertThatThrownBy(() -> Masters.open(folder))
                .as(what)
                .isInstanceOf(WrongMasters.class)
                .hasMessageContaining("b_20260101");
    }

    @Test
    void 文字の違うファイルは_行を言って断る() throws IOException {
        Files.writeString(folder.resolve("b_20260101.csv"), disease("0", "8833421", "高血圧症", "", "99999999"));
        assertThatThrownBy(() -> Masters.open(folder))
                .isInstanceOf(WrongMasters.class)
                .hasMessageContaining("b_20260101.csv:1: ");
    }

    private static String yjOf(Masters masters, String code) {
        return masters.find(MasterKind.DRUG, code, DAY)
                .map(Drug.class::cast)
                .map(Drug::yj)
                .orElse(null);
    }

    private void write(String name, String... rows) throws IOException {
        Files.write(folder.resolve(name), (String.join("\r\n", rows) + "\r\n").getBytes(WINDOWS_31J));
    }

    private static String disease(String change, String code, String name, String from, String to) {
        String[] cells = new String[46];
        java.util.Arrays.fill(cells, "");
        cells[0] = change;
        cells[1] = "B";
        cells[2] = code;
        cells[4] = "4";
        cells[5] = name;
        cells[9] = "コウケツアツショウ";
        cells[10] = "20061593";
        cells[12] = "UHGQ";
        cells[15] = "I10";
        cells[18] = "00";
        cells[21] = from;
        cells[23] = to;
        return quoted(cells);
    }

    private static String drug(String code, String name, String price, String until) {
        String[] cells = new String[40];
        java.util.Arrays.fill(cells, "");
        cells[0] = "0";
        cells[1] = "Y";
        cells[2] = code;
        cells[4] = name;
        cells[9] = "錠";
        cells[30] = "99999999";
        cells[31] = price;
        cells[33] = until;
        return quoted(cells);
    }

    private static String quoted(String[] cells) {
        return "\"" + String.join("\",\"", cells) + "\"";
    }
}
