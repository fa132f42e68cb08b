package jp.musubi.platform.eligibility.message;

import org.jspecify.annotations.Nullable;

/**
 * 電文の頭。What the answer echoes.
 *
 * @param charset of the answer
 * @param facility 医療機関コード as sent, or null
 * @param file 任意のファイル識別子, echoed as sent, or null
 */
public record MessageHead(
        MessageCharset charset,
        @Nullable String facility,
        @Nullable String file) {

    /** Of a message that could not be read. */
    public static final MessageHead UNREAD = new MessageHead(MessageCharset.UTF_8, null, null);
}
