package jp.musubi.acceptance.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    static int rowsOfSheet(APIResponse answer) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    return (int) ROW.matcher(new String(zip.readAllBytes(), UTF_8))
                                    .results()
                                    .count()
                            - 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no sheet");
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
