package jp.musubi.platform.cybersecurity.disclosures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.standard.words.MyNumber;

/** 開示書の CSV。Columns question, answer, note; all or nothing, every fault with its line. */
public final class DisclosureFile {

    private static final List<String> COLUMNS = List.of("question", "answer", "note");
    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 20;
    private static final int MOST = 500;

    private final List<Disclosure.Line> lines = new ArrayList<>();
    private final List<ItemsFault> faults = new ArrayList<>();
    private final Set<String> questions = new HashSet<>();

    private DisclosureFile() {}

    /** Lines, or why they cannot stand so; one of the two is empty. */
    public record Read(List<Disclosure.Line> lines, List<ItemsFault> faults) {}

    public static Read read(String text) {
        var file = new DisclosureFile();
        file.readRecords(text.replace("\uFEFF", ""));
        return file.faults.isEmpty() ? new Read(file.lines, List.of()) : new Read(List.of(), file.faults);
    }

    private void readRecords(String text) {
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            records = csv.stream().limit(MOST + 2L).toList();
        } catch (CsvParseException | IOException broken) {
            faults.add(new ItemsFault(0, "", ItemsFault.Kind.CELLS));
            return;
        }
        if (records.isEmpty() || !records.get(0).getFields().equals(COLUMNS)) {
            faults.add(new ItemsFault(1, "", ItemsFault.Kind.COLUMNS));
            return;
        }
        if (records.size() == 1 || records.size() > MOST + 1) {
            faults.add(new ItemsFault(0, "", ItemsFault.Kind.EMPTY));
            return;
        }
        records.subList(1, records.size()).forEach(this::readLine);
    }

    private void readLine(CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != COLUMNS.size()) {
            faults.add(new ItemsFault(line, "", ItemsFault.Kind.CELLS));
            return;
        }
        int sofar = faults.size();
        String question = row.getField(0).strip();
        String note = row.getField(2).strip().replace("\r\n", " ").replace('\n', ' ');
        Disclosure.Answer answer =
                Disclosure.Answer.find(row.getField(1).strip()).orElse(null);
        refuseUnless(
                !question.isEmpty() && question.length() <= LONGEST_ID && isPlain(question),
                line,
                "question",
                ItemsFault.Kind.LENGTH);
        refuseUnless(questions.add(question), line, "question", ItemsFault.Kind.TWICE);
        refuseUnless(answer != null, line, "answer", ItemsFault.Kind.WORD);
        refuseUnless(note.length() <= LONGEST && isPlain(note), line, "note", ItemsFault.Kind.LENGTH);
        refuseUnless(!MyNumber.isIn(note), line, "note", ItemsFault.Kind.NUMBER);
        if (faults.size() == sofar && answer != null) {
            lines.add(new Disclosure.Line(question, answer, note));
        }
    }

    private static boolean isPlain(String cell) {
        return cell.chars().noneMatch(Character::isISOControl);
    }

    private void refuseUnless(boolean fits, int line, String column, ItemsFault.Kind kind) {
        if (!fits) {
            faults.add(new ItemsFault(line, column, kind));
        }
    }
}
