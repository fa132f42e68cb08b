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
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.csv.Windows31J;
import jp.musubi.platform.records.checkups.Candidate;
import org.jspecify.annotations.Nullable;

/** 名簿の CSV。A row a person; character sets and replacement as {@link FeedCsv}. */
final class GuidanceCsv {

    private static final String[] HEAD = {"被保険者", "受診日", "区分", "施設", "年度末の年齢", "段階", "わけ", "足りない項目", "文書", "置き換えた字数"};

    private final @Nullable Windows31J narrow;

    GuidanceCsv(Charset charset) {
        this.narrow = charset.equals(UTF_8) ? null : new Windows31J();
    }

    byte[] write(List<Candidate> lines) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEAD);
            lines.forEach(line -> csv.writeRecord(row(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return narrow == null
                ? ("\uFEFF" + text).getBytes(UTF_8)
                : text.toString().getBytes(Windows31J.CHARSET);
    }

    /** The same rows for a spreadsheet, which lacks no character. */
    static TableFile table(List<Candidate> lines) {
        var wide = new GuidanceCsv(UTF_8);
        List<String> head = List.of(HEAD).subList(0, HEAD.length - 1);
        return new TableFile(
                "guidance",
                head,
                lines.stream()
                        .map(line -> wide.row(line).subList(0, head.size()))
                        .toList());
    }

    private List<String> row(Candidate line) {
        String member = line.checkup().member();
        String reasons = line.judgement().reasons().stream()
                .map(reason -> reason.item() + " " + reason.value() + " (" + reason.rule() + ")")
                .collect(Collectors.joining("、"));
        List<String> row = new ArrayList<>();
        row.add(fit(member == null ? "" : member));
        row.add(line.checkup().day().toString());
        row.add(line.checkup().program().japanese());
        row.add(line.checkup().source().facility().digits());
        row.add(Integer.toString(line.judgement().age()));
        row.add(line.judgement().level().japanese());
        row.add(fit(reasons.replace("≥", "以上:").replace("<", "未満:").replace("=", "答え:")));
        row.add(fit(String.join("、", line.judgement().missing())));
        row.add(line.checkup().source().unit().toString());
        row.add(narrow == null ? "0" : Integer.toString(narrow.takeReplaced()));
        return row;
    }

    private String fit(String text) {
        return narrow == null ? text : narrow.fit(text);
    }
}
