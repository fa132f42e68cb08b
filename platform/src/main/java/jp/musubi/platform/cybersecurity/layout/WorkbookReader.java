package jp.musubi.platform.cybersecurity.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 表計算から取り込む。Reads a file of {@link SheetWorkbook} back; what does not fit is told with its row and column. */
public final class WorkbookReader {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern COUNTED = Pattern.compile("([0-9]{4,6})(?:\\.0*)?");

    private final Map<String, ItemAnswer> answers = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final boolean since1904;

    private WorkbookReader(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * 表計算の誤り。
     *
     * @param item the row's item, or empty for the file as a whole
     * @param column heading of the column, or empty
     */
    public record Fault(String item, String column, Kind kind) {}

    /** What is wrong. */
    public enum Kind {
        /** Not a file of this kind. */
        FILE,
        /** A sheet of another edition or form. */
        OTHER,
        DAY,
        ANSWER,
        NOTE,
        NUMBER
    }

    /** Answers by item, or why the file is not taken; one of the two is empty. */
    public record Read(Map<String, ItemAnswer> answers, List<Fault> faults) {}

    public static Read read(byte[] file, SheetWorkbook.Heading heading) {
        Grid grid = ReadGrid.read(file).orElse(null);
        if (grid == null) {
            return refused(Kind.FILE);
        }
        boolean ours = grid.rows().stream().anyMatch(row -> Grid.cell(row, 0).equals(heading.mark()));
        if (!ours) {
            return refused(Kind.OTHER);
        }
        var reader = new WorkbookReader(grid.since1904());
        Map<String, Item> items = new HashMap<>();
        heading.edition().items(heading.form()).forEach(item -> items.put(item.id(), item));
        boolean below = false;
        for (Map<Integer, String> row : grid.rows()) {
            String id = Grid.cell(row, 0);
            below |= id.equals(SheetWorkbook.COLUMNS.get(0));
            Item item = items.get(id);
            if (below && item != null) {
                reader.row(item, row);
            }
        }
        return reader.faults.isEmpty()
                ? new Read(Map.copyOf(reader.answers), List.of())
                : new Read(Map.of(), List.copyOf(reader.faults));
    }

    private void row(Item item, Map<Integer, String> row) {
        String note = row.getOrDefault(7, "").replace("\r\n", "\n").strip();
        if (note.codePointCount(0, note.length()) > ItemAnswer.LONGEST_NOTE
                || note.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            fault(item, 7, Kind.NOTE);
        }
        if (MyNumber.isIn(note)) {
            fault(item, 7, Kind.NUMBER);
        }
        answers.put(
                item.id(),
                new ItemAnswer(
                        answer(item, row, 3),
                        day(item, row, 2),
                        day(item, row, 4),
                        answer(item, row, 6),
                        day(item, row, 5),
                        note));
    }

    private @Nullable Answer answer(Item item, Map<Integer, String> row, int column) {
        String cell = Grid.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        Answer answer = Arrays.stream(Answer.values())
                .filter(each -> each.japanese().equals(cell))
                .filter(each -> each != Answer.NOT_APPLICABLE || item.vendorOnly())
                .findFirst()
                .orElse(null);
        if (answer == null) {
            fault(item, column, Kind.ANSWER);
        }
        return answer;
    }

    private @Nullable LocalDate day(Item item, Map<Integer, String> row, int column) {
        String cell = Grid.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        Matcher written = DAY.matcher(cell);
        Matcher counted = COUNTED.matcher(cell);
        try {
            if (written.matches()) {
                return LocalDate.of(
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3)));
            }
            if (counted.matches()) {
                return (since1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(Long.parseLong(counted.group(1)));
            }
        } catch (DateTimeException notOne) {
            fault(item, column, Kind.DAY);
            return null;
        }
        fault(item, column, Kind.DAY);
        return null;
    }

    private void fault(Item item, int column, Kind kind) {
        faults.add(new Fault(item.id(), SheetWorkbook.COLUMNS.get(column), kind));
    }

    private static Read refused(Kind kind) {
        return new Read(Map.of(), List.of(new Fault("", "", kind)));
    }
}
