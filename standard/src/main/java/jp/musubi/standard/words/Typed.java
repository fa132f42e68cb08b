package jp.musubi.standard.words;

import java.text.Normalizer;

/**
 * 打ち込まれた文字。What somebody typed or pasted into a field for a number or a code, as the field means it: full width is
 * taken, blanks around it do not count. Never for names or for words, whose width may be meant.
 */
public final class Typed {

    /** 打ち間違えて、または文書から写してハイフンになる字。 */
    private static final String HYPHENS = "‐‑‒–—―−ー";

    private Typed() {}

    /** Figures and letters in half width. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** As {@link #plain}, with every sign that stands for a hyphen as one. For a number with hyphens in it. */
    public static String hyphenated(String typed) {
        StringBuilder code = new StringBuilder(plain(typed));
        for (int i = 0; i < code.length(); i++) {
            if (HYPHENS.indexOf(code.charAt(i)) >= 0) {
                code.setCharAt(i, '-');
            }
        }
        return code.toString();
    }

    /**
     * 被保険者番号 in one field. Only figures and colons are narrowed: 記号 may have full-width letters by right, and is kept
     * as written.
     */
    public static String member(String typed) {
        StringBuilder number = new StringBuilder(typed.strip());
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            if (sign >= '０' && sign <= '：') {
                number.setCharAt(i, (char) (sign - '０' + '0'));
            }
        }
        return number.toString();
    }
}
