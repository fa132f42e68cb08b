package jp.musubi.platform.kernel.registers;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.csv.TableFile;

/**
 * 台帳の CSV と表計算。A row an entry under the Japanese names of the fields, choices in words as a file may have them; no
 * certificates. A CSV in Windows-31J is not taken back: its last column, how many characters were replaced, is no field.
 */
public final class RegisterCsv {

    private RegisterCsv() {}

    public static TableFile of(RegisterName name, List<EntryField> all, List<Map<String, String>> entries) {
        List<EntryField> fields = all.stream()
                .filter(field -> field.kind() != EntryField.Kind.PEM)
                .toList();
        return new TableFile(
                name.path(),
                fields.stream().map(EntryField::japanese).toList(),
                entries.stream().map(entry -> row(fields, entry)).toList());
    }

    private static List<String> row(List<EntryField> fields, Map<String, String> entry) {
        return fields.stream()
                .map(field -> word(field, entry.getOrDefault(field.name(), "")))
                .toList();
    }

    private static String word(EntryField field, String cell) {
        return switch (field.kind()) {
            case YES -> cell.equals("yes") ? "はい" : "いいえ";
            case CHOICE -> field.choices().getOrDefault(cell, cell);
            default -> cell;
        };
    }
}
