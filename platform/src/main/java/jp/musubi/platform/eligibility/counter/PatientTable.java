package jp.musubi.platform.eligibility.counter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.standard.words.JapaneseDate;

/** 今いる患者の表。As the page shows them, days in 西暦 and 和暦. */
final class PatientTable {

    private static final List<String> HEAD = List.of("氏名", "カナ", "生年月日", "生年月日(和暦)", "年齢", "性別", "診療の場", "受付", "今の同意");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private PatientTable() {}

    static TableFile of(List<PatientLine> lines) {
        return new TableFile(
                "patients", HEAD, lines.stream().map(PatientTable::row).toList());
    }

    private static List<String> row(PatientLine line) {
        return List.of(
                line.name().text(),
                line.name().kana(),
                line.birthDate().toString(),
                JapaneseDate.text(line.birthDate()),
                Integer.toString(line.age()),
                line.sex().japanese(),
                line.care().japanese(),
                MINUTE.format(LocalDateTime.ofInstant(line.openedAt(), JAPAN)),
                line.consents().stream().map(ConsentClass::japanese).collect(Collectors.joining("、")));
    }
}
