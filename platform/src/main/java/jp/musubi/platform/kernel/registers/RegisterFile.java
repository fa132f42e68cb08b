package jp.musubi.platform.kernel.registers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 台帳のファイル。CSV (RFC 4180) whose first line names the fields, in Japanese or as JSON names them; UTF-8 with or without
 * a mark, else Windows-31J, as spreadsheets write it.
 */
final class RegisterFile {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int MOST_ROWS = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RegisterFile() {}

    /** @throws EntryRefused when the file as a whole cannot be read, with every fault of its shape */
    static List<Row> read(byte[] file, List<EntryField> fields) {
        List<CsvLine> lines = CsvLine.split(text(file));
        if (lines.size() < 2) {
            throw new EntryRefused("", FaultKind.NO_ROWS);
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new EntryRefused("", FaultKind.TOO_MANY_ROWS);
        }
        List<EntryFault> faults = new ArrayList<>();
        List<EntryField> columns = columns(lines.get(0), fields, faults);
        List<Row> rows = new ArrayList<>();
        for (CsvLine line : lines.subList(1, lines.size())) {
            if (line.cells().size() != lines.get(0).cells().size()) {
                faults.add(new EntryFault(line.number(), "", FaultKind.ROW_LENGTH));
            } else if (faults.isEmpty()) {
                rows.add(new Row(line.number(), "", false, cells(columns, line.cells())));
            }
        }
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return rows;
    }

    private static List<EntryField> columns(CsvLine first, List<EntryField> fields, List<EntryFault> faults) {
        List<EntryField> columns = new ArrayList<>();
        for (String cell : first.cells()) {
            String heading = cell.strip();
            Optional<EntryField> field =
                    fields.stream().filter(each -> each.isUnder(heading)).findFirst();
            if (field.isEmpty()) {
                faults.add(new EntryFault(1, "", FaultKind.UNKNOWN_FIELD));
            } else if (columns.contains(field.get())) {
                faults.add(new EntryFault(1, field.get().name(), FaultKind.COLUMN_TWICE));
            } else {
                columns.add(field.get());
            }
        }
        return columns;
    }

    private static Map<String, String> cells(List<EntryField> columns, List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            EntryField column = columns.get(i);
            cells.put(column.name(), column.read(values.get(i)));
        }
        return cells;
    }

    private static String text(byte[] file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J)) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(file))
                        .toString();
                return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                // The next one, then.
            }
        }
        throw new EntryRefused("", FaultKind.NO_CHARSET);
    }
}
