package jp.musubi.platform.exchange.interview;

import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * 問い。
 *
 * @param linkId stable over versions of the table
 * @param text as the person reads it
 * @param filledFrom the class whose items are the draft of the answer; null where only the person can say
 */
record Question(String linkId, String text, @Nullable DataClass filledFrom) {

    static Question of(Row row) {
        String dataClass = row.get("class");
        return new Question(
                row.get("link_id"), row.get("text"), dataClass.equals("-") ? null : DataClass.valueOf(dataClass));
    }
}
