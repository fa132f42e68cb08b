package jp.musubi.platform.records.checkups.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.checkups.FeedLine;
import org.jspecify.annotations.Nullable;

/**
 * 連携の CSV。A row a result, the columns of the report before it; of a withdrawal one row without result. RFC 4180 with a
 * head, lines end with CR LF. UTF-8 with BOM, or Windows-31J, whose last column says how many characters of the row it does
 * not have and shows as ●.
 */
final class FeedCsv {

    private static final String[] HEAD = {
        "通番", "種類", "文書", "版", "受診日", "区分", "区分名", "施設", "被保険者", "項目コード", "項目名", "値", "単位", "答えのコード", "答え", "下限", "上限",
        "基準", "登録日時", "置き換えた字数"
    };

    private final @Nullable Windows31J narrow;

    /** @param charset UTF-8 or Windows-31J */
    FeedCsv(Charset charset) {
        this.narrow = charset.equals(UTF_8) ? null : new Windows31J();
    }

    byte[] write(List<FeedLine> lines) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEAD);
            lines.forEach(line -> rows(line).forEach(row -> csv.writeRecord(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return narrow == null
                ? ("\uFEFF" + text).getBytes(UTF_8)
                : text.toString().getBytes(Windows31J.CHARSET);
    }

    /** The same rows for a spreadsheet, which lacks no character. */
    static TableFile table(List<FeedLine> lines) {
        var wide = new FeedCsv(UTF_8);
        List<String> head = List.of(HEAD).subList(0, HEAD.length - 1);
        List<List<String>> rows = lines.stream()
                .flatMap(line -> wide.rows(line).stream())
                .map(row -> row.subList(0, head.size()))
                .toList();
        return new TableFile("checkups", head, rows);
    }

    private List<List<String>> rows(FeedLine line) {
        Checkup checkup = line.checkup();
        return checkup == null || checkup.results().isEmpty()
                ? List.of(row(line, null))
                : checkup.results().stream().map(result -> row(line, result)).toList();
    }

    private List<String> row(FeedLine line, @Nullable CheckupResult result) {
        List<String> row = new ArrayList<>();
        Checkup checkup = line.checkup();
        row.add(Long.toString(line.number()));
        row.add(line.kind().japanese());
        row.add(line.document().toString());
        row.add(Integer.toString(line.version()));
        row.add(line.day().toString());
        row.add(checkup == null ? "" : checkup.program().code());
        row.add(checkup == null ? "" : checkup.program().japanese());
        row.add(checkup == null ? "" : checkup.source().facility().digits());
        row.add(fit(checkup == null ? null : checkup.member()));
        row.add(result == null ? "" : fit(result.code()));
        row.add(result == null ? "" : fit(result.name()));
        row.add(result == null ? "" : fit(result.amount()));
        row.add(result == null ? "" : fit(result.unit()));
        row.add(result == null ? "" : fit(result.answer()));
        row.add(result == null ? "" : fit(result.text()));
        row.add(result == null ? "" : fit(result.range().low()));
        row.add(result == null ? "" : fit(result.range().high()));
        row.add(result == null ? "" : fit(result.range().text()));
        row.add(line.receivedAt().toString());
        row.add(narrow == null ? "0" : Integer.toString(narrow.takeReplaced()));
        return row;
    }

    private String fit(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return narrow == null ? text : narrow.fit(text);
    }
}
