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

/**
 * 台帳のファイル。CSV (RFC 4180) whose first line names the fields; UTF-8 with or without a mark, else Windows-31J, as
 * spreadsheets write it.
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
        List<String> names = lines.get(0).cells().stream().map(String::strip).toList();
        List<EntryFault> faults = new ArrayList<>();
        for (String name : names) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                faults.add(new EntryFault(1, "", FaultKind.UNKNOWN_FIELD));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CsvLine line : lines.subList(1, lines.size())) {
            if (line.cells().size() == names.size()) {
                rows.add(new Row(line.number(), "", false, cells(names, line.cells())));
            } else {
                faults.add(new EntryFault(line.number(), "", FaultKind.ROW_LENGTH));
            }
        }
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> names, List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), values.get(i));
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
