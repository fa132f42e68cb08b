package jp.musubi.platform.kernel.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.csv.Windows31J;
import org.jspecify.annotations.Nullable;

/**
 * 台帳の CSV。A row an entry under the Japanese names of the fields, choices in words as a file may have them; no certificates.
 * UTF-8 with BOM, or Windows-31J, whose last column says how many characters of the row it does not have and shows as ●:
 * such a file is not taken back, for that column is no field.
 */
public final class RegisterCsv {

    private static final String REPLACED = "置き換えた字数";

    private final @Nullable Windows31J narrow;

    /** @param charset UTF-8 or Windows-31J */
    public RegisterCsv(Charset charset) {
        this.narrow = charset.equals(UTF_8) ? null : new Windows31J();
    }

    public byte[] write(List<EntryField> all, List<Map<String, String>> entries) {
        List<EntryField> fields = all.stream()
                .filter(field -> field.kind() != EntryField.Kind.PEM)
                .toList();
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(head(fields));
            entries.forEach(entry -> csv.writeRecord(row(fields, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return narrow == null
                ? ("\uFEFF" + text).getBytes(UTF_8)
                : text.toString().getBytes(Windows31J.CHARSET);
    }

    private List<String> head(List<EntryField> fields) {
        List<String> head =
                new ArrayList<>(fields.stream().map(EntryField::japanese).toList());
        if (narrow != null) {
            head.add(REPLACED);
        }
        return head;
    }

    private List<String> row(List<EntryField> fields, Map<String, String> entry) {
        List<String> row = new ArrayList<>();
        for (EntryField field : fields) {
            String cell = word(field, entry.getOrDefault(field.name(), ""));
            row.add(narrow == null ? cell : narrow.fit(cell));
        }
        if (narrow != null) {
            row.add(Integer.toString(narrow.takeReplaced()));
        }
        return row;
    }

    private static String word(EntryField field, String cell) {
        return switch (field.kind()) {
            case YES -> cell.equals("yes") ? "はい" : "いいえ";
            case CHOICE -> field.choices().getOrDefault(cell, cell);
            default -> cell;
        };
    }
}
