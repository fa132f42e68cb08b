package jp.musubi.platform.cybersecurity.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.standard.words.MyNumber;

/** 問いのファイル。Reads the questions of one survey; every fault is told with its line. */
final class SurveyFile {

    private static final List<String> COLUMNS =
            List.of("question", "after", "kind", "choices", "items", "japanese", "english", "mark", "source");
    private static final int LONGEST = 1000;

    private final List<Question> questions = new ArrayList<>();
    private final List<ItemsFault> faults = new ArrayList<>();

    private SurveyFile() {}

    /** Questions, or why they cannot stand so; one of the two is empty. */
    record Read(List<Question> questions, List<ItemsFault> faults) {}

    static Read read(String text) {
        var file = new SurveyFile();
        file.readLines(text.replace("\r", "").replace("\uFEFF", "").split("\n"));
        return file.faults.isEmpty() ? new Read(file.questions, List.of()) : new Read(List.of(), file.faults);
    }

    private void readLines(String[] lines) {
        List<String> columns = null;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns == null) {
                columns = cells;
                if (!cells.containsAll(COLUMNS)) {
                    faults.add(new ItemsFault(number, "", ItemsFault.Kind.COLUMNS));
                    return;
                }
            } else if (cells.size() != columns.size()) {
                faults.add(new ItemsFault(number, "", ItemsFault.Kind.CELLS));
            } else {
                readQuestion(number, columns, cells);
            }
        }
        if (questions.isEmpty() && faults.isEmpty()) {
            faults.add(new ItemsFault(0, "", columns == null ? ItemsFault.Kind.COLUMNS : ItemsFault.Kind.EMPTY));
        }
    }

    private void readQuestion(int line, List<String> columns, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        int sofar = faults.size();
        row.forEach((column, cell) -> {
            boolean plain = cell.chars().noneMatch(Character::isISOControl);
            refuseUnless(plain && cell.length() <= LONGEST, line, column, ItemsFault.Kind.LENGTH);
            refuseUnless(!MyNumber.isIn(cell), line, column, ItemsFault.Kind.NUMBER);
        });
        String id = cell(row, "question");
        refuseUnless(id.matches("[A-Za-z0-9][A-Za-z0-9-]{0,9}"), line, "question", ItemsFault.Kind.WORD);
        refuseUnless(
                questions.stream().noneMatch(each -> each.id().equals(id)), line, "question", ItemsFault.Kind.TWICE);
        refuseUnless(!cell(row, "japanese").isEmpty(), line, "japanese", ItemsFault.Kind.LENGTH);
        List<Question.Choice> choices = choices(cell(row, "kind"), cell(row, "choices"));
        refuseUnless(!choices.isEmpty(), line, "choices", ItemsFault.Kind.WORD);
        refuseUnless(follows(cell(row, "after")), line, "after", ItemsFault.Kind.WORD);
        if (faults.size() == sofar) {
            questions.add(new Question(
                    id,
                    cell(row, "after"),
                    choices,
                    words(cell(row, "items")),
                    cell(row, "japanese"),
                    cell(row, "english"),
                    cell(row, "mark")));
        }
    }

    /** Whether the condition names an answer of a question that stands above. */
    private boolean follows(String after) {
        String[] condition = after.split("=", 2);
        return after.isEmpty()
                || questions.stream()
                        .anyMatch(each ->
                                condition.length == 2 && each.id().equals(condition[0]) && each.takes(condition[1]));
    }

    /** Empty when they cannot be read. */
    private static List<Question.Choice> choices(String kind, String cell) {
        if (kind.equals("YES_NO")) {
            return cell.isEmpty() ? Question.YES_NO : List.of();
        }
        List<String[]> choices = Arrays.stream(cell.split("\\|"))
                .map(choice -> choice.split("=", -1))
                .toList();
        boolean whole = kind.equals("CHOICE")
                && choices.stream().allMatch(each -> each.length == 3 && each[0].matches("[A-Z][A-Z0-9_]{0,15}"));
        return whole
                ? choices.stream()
                        .map(each -> new Question.Choice(each[0], each[1], each[2]))
                        .toList()
                : List.of();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    private void refuseUnless(boolean fits, int line, String column, ItemsFault.Kind kind) {
        if (!fits) {
            faults.add(new ItemsFault(line, column, kind));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
