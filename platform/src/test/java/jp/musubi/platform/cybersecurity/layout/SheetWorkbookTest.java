package jp.musubi.platform.cybersecurity.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 表計算の出し入れ。What goes out comes in again, cell by cell; through LibreOffice: LibreOfficeTest. */
class SheetWorkbookTest {

    private static final List<Item> ITEMS = Stream.of("0", "1-①", "2-②", "2-(14)", "4-①")
            .map(id -> new Item(
                    id, "章" + id.charAt(0), "", "題 " + id, "", id.equals("2-②"), false, "R5", "", List.of(), "-"))
            .toList();
    private static final SheetWorkbook.Heading HEADING = new SheetWorkbook.Heading(
            new Edition(
                    "R7",
                    new FiscalYear(2025),
                    "令和7年度版",
                    LocalDate.of(2025, 5, 16),
                    "6.0",
                    true,
                    Map.of(Form.FACILITY, ITEMS)),
            Form.FACILITY,
            "髙﨑𠮷見本病院 <&>",
            "");

    static Stream<Map<String, ItemAnswer>> sheets() {
        var random = new Random(7);
        return Stream.generate(() -> answers(random)).limit(20);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("sheets")
    void どの欄もそのまま戻る(Map<String, ItemAnswer> answers) {
        WorkbookReader.Read read = WorkbookReader.read(SheetWorkbook.write(HEADING, answers), HEADING);
        assertThat(read.faults()).isEmpty();
        assertThat(read.answers()).isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-09-01, 2025-09-01",
                "2025/9/1, 2025-09-01",
                "2025年9月1日, 2025-09-01",
                "45901, 2025-09-01",
                "45901.0, 2025-09-01",
                "2024-02-29, 2024-02-29",
                "2025-02-29, -",
                "九月, -",
                "1, -"
            })
    void 日付は書かれた形でも_数えた日でも読む(String cell, LocalDate day) throws Exception {
        WorkbookReader.Read read = WorkbookReader.read(file(cell, "はい"), HEADING);
        if (day == null) {
            assertThat(read.faults())
                    .containsExactly(new WorkbookReader.Fault("1-①", "1回目 確認日", WorkbookReader.Kind.DAY));
        } else {
            assertThat(read.answers().get("1-①").firstOn()).isEqualTo(day);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "_x0041_, _x005F_x0041_",
        "_x005F_x0041_, _x005F_x005F_x005F_x0041_",
        "__x000d__, __x005F_x000d__",
        "_x41_, _x41_",
        "_x0041, _x0041",
        "a_b, a_b"
    })
    void 記号に見える字は_そのまま戻るように書く(String text, String written) {
        assertThat(CellText.written(text)).isEqualTo(written);
        assertThat(CellText.read(written)).isEqualTo(text);
    }

    @Test
    void 知らない答えは_項目と欄を挙げて断り_何も取り込まない() throws Exception {
        WorkbookReader.Read read = WorkbookReader.read(file("2025-09-01", "対象外"), HEADING);
        assertThat(read.answers()).isEmpty();
        assertThat(read.faults())
                .containsExactly(new WorkbookReader.Fault("1-①", "1回目 確認結果", WorkbookReader.Kind.ANSWER));
    }

    @Test
    void 箱でないもの_開くと大きくなるもの_外を指すもの_ほかの版は断る() throws Exception {
        var other = new SheetWorkbook.Heading(
                new Edition("R6", new FiscalYear(2024), "", LocalDate.of(2024, 5, 13), "6.0", true, Map.of()),
                Form.FACILITY,
                "",
                "");
        assertThat(WorkbookReader.read("x".getBytes(StandardCharsets.UTF_8), HEADING)
                        .faults())
                .extracting(WorkbookReader.Fault::kind)
                .containsExactly(WorkbookReader.Kind.FILE);
        assertThat(WorkbookReader.read(SheetWorkbook.write(HEADING, Map.of()), other)
                        .faults())
                .extracting(WorkbookReader.Fault::kind)
                .containsExactly(WorkbookReader.Kind.OTHER);
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workbook>&x;</workbook>";
        assertThat(WorkbookReader.read(zip(Map.of("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_8))), HEADING)
                        .faults())
                .hasSize(1);
        assertThat(WorkbookReader.read(zip(Map.of("xl/workbook.xml", new byte[17 * 1024 * 1024])), HEADING)
                        .faults())
                .hasSize(1);
    }

    /** As another program writes it: shared texts in pieces with a reading above, numbers, no reference at some cells. */
    private static byte[] file(String day, String answer) throws IOException {
        String shared = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<si><t>musubi R7 FACILITY</t></si><si><t>項番</t></si><si><r><t>1-</t></r><r><t>①</t></r><rPh><t>イチ</t></rPh></si></sst>";
        String cell = day.matches("[0-9.]+")
                ? "<c r='C3' s='1'><v>" + day + "</v></c>"
                : "<c r='C3' t='inlineStr'><is><t>" + day + "</t></is></c>";
        String sheet = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + "<row><c t='s'><v>0</v></c></row><row><c r='A2' t='s'><v>1</v></c></row>"
                + "<row><c r='A3' t='s'><v>2</v></c>" + cell + "<c r='D3' t='str'><f>T(1)</f><v>" + answer
                + "</v></c></row></sheetData></worksheet>";
        String book = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' sheetId='1' r:id='rId9'/></sheets></workbook>";
        String links =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId9' Target='worksheets/one.xml'/></Relationships>";
        Map<String, byte[]> parts = new HashMap<>();
        Map.of(
                        "xl/workbook.xml",
                        book,
                        "xl/_rels/workbook.xml.rels",
                        links,
                        "xl/sharedStrings.xml",
                        shared,
                        "xl/worksheets/one.xml",
                        sheet)
                .forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, ItemAnswer> answers(Random random) {
        Map<String, ItemAnswer> answers = new HashMap<>();
        for (Item item : ITEMS) {
            answers.put(
                    item.id(),
                    new ItemAnswer(
                            answer(random, item),
                            day(random),
                            day(random),
                            answer(random, item),
                            day(random),
                            List.of("", "=1+1", "二行\nの備考 <b>&amp;", "髙﨑𠮷", "'引用", "0123")
                                    .get(random.nextInt(6))));
        }
        return answers;
    }

    private static Answer answer(Random random, Item item) {
        int which = random.nextInt(item.vendorOnly() ? 4 : 3);
        return which == 0 ? null : Answer.values()[which - 1];
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean() ? null : LocalDate.of(2024, 2, 28).plusDays(random.nextInt(800));
    }
}
