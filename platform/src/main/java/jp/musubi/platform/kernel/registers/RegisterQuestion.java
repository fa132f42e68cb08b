package jp.musubi.platform.kernel.registers;

/**
 * 台帳の問い。
 *
 * @param words each must occur in a field of the entry; width, かな and variant characters do not count
 * @param of 医療機関コード whose staff, or holder whose certificates, are asked for; empty for all
 * @param sort name of a field; empty or unknown for the entry's key
 * @param page from 1
 */
public record RegisterQuestion(String words, String of, String sort, int page) {

    /** Entries on a page. */
    public static final int SIZE = 50;

    RegisterQuestion onPage(int other) {
        return new RegisterQuestion(words, of, sort, other);
    }

    RegisterQuestion asking(String other) {
        return new RegisterQuestion(words, other, sort, page);
    }
}
