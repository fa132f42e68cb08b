package jp.musubi.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** 一覧のファイルの行。Read with none of the libraries that wrote it; the head is left out. */
final class ListFile {

    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*)");
    private static final Pattern ROW = Pattern.compile("<row[ >]");

    private ListFile() {}

    static List<List<String>> csv(APIResponse answer) {
        String text = new String(answer.body(), UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new AssertionError("no byte order mark");
        }
        return rows(text.substring(1));
    }

    /** Without its last column, which says how many characters were replaced. */
    static List<List<String>> narrow(APIResponse answer) {
        return rows(new String(answer.body(), Charset.forName("Windows-31J"))).stream()
                .map(row -> row.subList(0, row.size() - 1))
                .toList();
    }

    /** By its directory, as a spreadsheet opens it: sizes stand there, not before each part. */
    static int rowsOfSheet(APIResponse answer) {
        try {
            Path file = Files.createTempFile("list", ".xlsx");
            try {
                Files.write(file, answer.body());
                return rowsOfSheet(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rowsOfSheet(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sheet"));
            String text = new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
            return (int) ROW.matcher(text).results().count() - 1;
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            field.region(at, text.length()).lookingAt();
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            at = field.end();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (at == text.length()) {
                    row.add("");
                }
            } else {
                at += text.startsWith("\r\n", at) ? 2 : 1;
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows.subList(1, rows.size());
    }
}
