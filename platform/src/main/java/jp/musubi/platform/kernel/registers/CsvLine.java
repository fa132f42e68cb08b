package jp.musubi.platform.kernel.registers;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV の一行 (RFC 4180)。
 *
 * @param number of the line on which it begins, from 1
 */
record CsvLine(int number, List<String> cells) {

    /** All lines that hold something. */
    static List<CsvLine> split(String text) {
        List<CsvLine> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int begun = 1;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : '\n';
            boolean last = i == text.length();
            if (quoted && last) {
                throw new EntryRefused(List.of(new EntryFault(begun, "", FaultKind.QUOTES)));
            }
            if (sign == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    if (cells.size() > 1 || !cells.get(0).isBlank()) {
                        lines.add(new CsvLine(begun, List.copyOf(cells)));
                    }
                    cells.clear();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
            if (sign == '\n') {
                number++;
                begun = quoted ? begun : number;
            }
        }
        return lines;
    }
}
