package jp.musubi.platform.eligibility.bulk;

import jp.musubi.platform.eligibility.message.MessageHead;
import jp.musubi.platform.kernel.problems.Language;

/**
 * 一覧の形。How a list came is how its answers go.
 *
 * @param head of an XML list; {@link MessageHead#UNREAD} for the others
 */
public record BulkForm(Kind kind, MessageHead head, Language language) {

    /** What a list is written in. */
    public enum Kind {
        JSON,
        LINES,
        MESSAGE
    }
}
