package jp.musubi.platform.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * 書き出す表。A head and rows of texts, as CSV (RFC 4180, CR LF; UTF-8 with BOM, or Windows-31J with a last column that says
 * how many characters of the row it does not have and shows as ●) or as a spreadsheet (ADR 0032).
 *
 * @param name of the file, in letters, digits and hyphens, without its ending
 */
public record TableFile(String name, List<String> head, List<List<String>> rows) {

    /** Head of the last column of a narrow file: how many characters of the row were replaced. */
    public static final String REPLACED = "置き換えた字数";

    private static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public TableFile {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** To be saved, never to be kept on the way. */
    public ResponseEntity<byte[]> as(FileForm form) {
        return switch (form.kind()) {
            case CSV ->
                answer(new MediaType("text", "csv", form.charset()), ".csv").body(csv(form.charset()));
            case XLSX -> answer(SPREADSHEET, ".xlsx").body(Spreadsheet.write(name, head, rows));
        };
    }

    /** @param charset UTF-8 or Windows-31J */
    public byte[] csv(Charset charset) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (charset.equals(UTF_8)) {
                csv.writeRecord(head);
                rows.forEach(row -> csv.writeRecord(row));
            } else {
                narrow(csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return charset.equals(UTF_8)
                ? ("\uFEFF" + text).getBytes(UTF_8)
                : text.toString().getBytes(charset);
    }

    private void narrow(CsvWriter csv) {
        var narrow = new Windows31J();
        List<String> wide = new ArrayList<>(head);
        wide.add(REPLACED);
        csv.writeRecord(wide);
        for (List<String> row : rows) {
            List<String> fitted = new ArrayList<>(row.stream().map(narrow::fit).toList());
            fitted.add(Integer.toString(narrow.takeReplaced()));
            csv.writeRecord(fitted);
        }
    }

    private ResponseEntity.BodyBuilder answer(MediaType type, String ending) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ending)
                                .build()
                                .toString());
    }
}
