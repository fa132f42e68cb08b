package jp.musubi.platform.records.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.standard.gate.findings.Severity;

/** 所見を一つの文字の列にする。Fields and findings are parted by control characters that stand in none of them. */
final class FindingText {

    private static final String FIELD = "\u001f";
    private static final String RECORD = "\u001e";
    private static final int FIELDS = 8;

    private FindingText() {}

    static byte[] write(List<KeptFinding> findings) {
        return findings.stream()
                .map(one -> String.join(
                        FIELD,
                        one.severity().name(),
                        clean(one.rule()),
                        clean(one.expression()),
                        Integer.toString(one.line()),
                        Integer.toString(one.column()),
                        clean(one.japanese()),
                        clean(one.fix()),
                        clean(one.english())))
                .collect(Collectors.joining(RECORD))
                .getBytes(UTF_8);
    }

    static List<KeptFinding> read(byte[] text) {
        return text.length == 0
                ? List.of()
                : Arrays.stream(new String(text, UTF_8).split(RECORD, -1))
                        .map(FindingText::finding)
                        .toList();
    }

    private static KeptFinding finding(String record) {
        String[] field = record.split(FIELD, FIELDS);
        return new KeptFinding(
                Severity.valueOf(field[0]),
                field[1],
                field[2],
                Integer.parseInt(field[3]),
                Integer.parseInt(field[4]),
                field[5],
                field[6],
                field[7]);
    }

    private static String clean(String words) {
        return words.replace(FIELD, " ").replace(RECORD, " ");
    }
}
