package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.JapaneseDate;

/** 資格確認の言葉。The sentences of messages.tsv, in the reader's language. */
public final class EligibilityWords {

    private static final Map<String, Row> WORDS = read();

    private EligibilityWords() {}

    public static String of(Validity validity, Language language) {
        return sentence(validity.key(), language);
    }

    public static String of(Remark remark, Language language) {
        String text = sentence(remark.kind().key(), language);
        List<Object> arguments = remark.arguments();
        for (int place = 0; place < arguments.size(); place++) {
            text = text.replace("{" + place + "}", word(arguments.get(place), language));
        }
        return text;
    }

    /** What of the remarks stands in no field of the answer. */
    public static List<String> listOf(Confirmation confirmation, Language language) {
        return confirmation.remarks().stream()
                .filter(remark -> remark.kind().isNews())
                .map(remark -> of(remark, language))
                .toList();
    }

    private static String word(Object argument, Language language) {
        if (argument instanceof LocalDate day) {
            return language == Language.ENGLISH ? day.toString() : JapaneseDate.text(day);
        }
        if (argument instanceof YearMonth month) {
            String first = JapaneseDate.text(month.atDay(1));
            return language == Language.ENGLISH ? month.toString() : first.substring(0, first.indexOf('月') + 1);
        }
        return argument.toString();
    }

    private static String sentence(String key, Language language) {
        Row row = WORDS.get(key);
        if (row == null) {
            throw new IllegalStateException("messages.tsv has no words for " + key);
        }
        return row.get(language.tag());
    }

    private static Map<String, Row> read() {
        Map<String, Row> words = new HashMap<>();
        Table.read(EligibilityWords.class, "messages.tsv").forEach(row -> words.put(row.get("key"), row));
        return Map.copyOf(words);
    }
}
