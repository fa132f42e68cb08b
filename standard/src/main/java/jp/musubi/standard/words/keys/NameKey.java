package jp.musubi.standard.words.keys;

/**
 * 氏名(漢字)の鍵。渡邉・渡邊・渡辺, 齋藤・斎藤・斉藤, 佐々木・佐佐木, 一ノ瀬・一之瀬 are one; blanks, width and variation
 * selectors do not count. Only for finding people.
 */
public final class NameKey {

    private NameKey() {}

    /** Family and given name with or without a blank between. */
    public static String of(String name) {
        return Signs.settled(name, text -> repeated(Signs.withoutMarks(Signs.folded(text))));
    }

    /** 々 and 〻 say the sign before once more. */
    private static String repeated(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int before = -1;
        for (int sign : name.codePoints().toArray()) {
            boolean again = before >= 0 && (sign == '々' || sign == '〻');
            before = again ? before : sign;
            key.appendCodePoint(before);
        }
        return key.toString();
    }
}
