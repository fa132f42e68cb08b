package jp.musubi.platform.cybersecurity.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** 表計算に出す。Rows as on paper; days as ISO text, so that no program turns them into something else. All cells are text: no formula. */
public final class SheetWorkbook {

    /** Columns below the heading, in their order. */
    static final List<String> COLUMNS = List.of("項番", "項目", "1回目 確認日", "1回目 確認結果", "目標日", "2回目 確認日", "2回目 確認結果", "備考");

    private static final int[] WIDTHS = {8, 60, 14, 14, 14, 14, 14, 40};
    private static final String LEAD = "立入検査時、本チェックリストを確認します。";

    private SheetWorkbook() {}

    /** What stands above the rows. {@code vendor} empty for the facility's own. */
    public record Heading(Edition edition, Form form, String facility, String vendor) {

        /** By which the file is known again when it comes back. */
        String mark() {
            return "musubi " + edition.id() + " " + form.name();
        }
    }

    public static byte[] write(Heading heading, Map<String, ItemAnswer> answers) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Musubi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("確認票");
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            int row = heading(sheet, heading);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(row, column, COLUMNS.get(column));
                sheet.style(row, column).bold().fillColor("E8F1FE").set();
            }
            String chapter = "";
            for (Item item : heading.edition.items(heading.form)) {
                if (!item.chapter().equals(chapter)) {
                    chapter = item.chapter();
                    sheet.value(++row, 0, chapter);
                    sheet.style(row, 0).bold().set();
                }
                row(sheet, ++row, item, answers.getOrDefault(item.id(), ItemAnswer.NONE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int heading(Worksheet sheet, Heading heading) {
        sheet.value(0, 0, heading.edition.name() + " 医療機関等におけるサイバーセキュリティ対策チェックリスト");
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, heading.form.japanese() + "確認用");
        sheet.value(1, 1, LEAD);
        sheet.value(2, 0, "施設");
        sheet.value(2, 1, CellText.written(heading.facility));
        sheet.value(3, 0, "事業者");
        sheet.value(3, 1, CellText.written(heading.vendor));
        sheet.value(4, 0, heading.mark());
        return 6;
    }

    private static void row(Worksheet sheet, int row, Item item, ItemAnswer answer) {
        sheet.value(row, 0, item.id());
        sheet.value(row, 1, CellText.written(item.title()));
        sheet.style(row, 1).wrapText(true).set();
        sheet.value(row, 2, text(answer.firstOn()));
        sheet.value(row, 3, text(answer.first()));
        sheet.value(row, 4, text(answer.targetOn()));
        sheet.value(row, 5, text(answer.secondOn()));
        sheet.value(row, 6, text(answer.second()));
        sheet.value(row, 7, CellText.written(answer.note()));
        sheet.style(row, 7).wrapText(true).set();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable Answer answer) {
        return answer == null ? "" : answer.japanese();
    }
}
