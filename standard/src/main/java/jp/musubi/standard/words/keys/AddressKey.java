package jp.musubi.standard.words.keys;

import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 住所の鍵。一丁目二番三号, １－２－３ and 1丁目2の3 are one; the prefecture may be left out, 大字 too; 霞ヶ関 and 霞が関 are one.
 * What belongs to a building stays. Only for finding people.
 */
public final class AddressKey {

    private static final List<String> PREFECTURES = Table.read(AddressKey.class, "prefectures.tsv").stream()
            .map((Row row) -> Signs.folded(row.get("name")))
            .toList();

    private static final Pattern GA_BETWEEN_KANJI = Pattern.compile("(?<=\\p{IsHan})[ヶケガヵカ](?=\\p{IsHan})");
    private static final Pattern BLOCK = Pattern.compile("(?<=[0-9])(丁目|番地ノ|番地|番|ノ|号室|号)");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern LONE_HYPHENS = Pattern.compile("(?<![0-9A-Z])-|-(?![0-9A-Z])");

    private AddressKey() {}

    public static String of(String address) {
        return Signs.settled(address, text -> step(folded(text)));
    }

    /**
     * Whether one address goes on where the other stops (a building left out, a street only): as much as the shorter
     * one says is the same. Keys of less than five signs say too little.
     */
    public static boolean isPartOf(String oneKey, String otherKey) {
        String shorter = oneKey.length() <= otherKey.length() ? oneKey : otherKey;
        String longer = oneKey.length() <= otherKey.length() ? otherKey : oneKey;
        if (shorter.length() < 5 || !longer.startsWith(shorter)) {
            return false;
        }
        boolean endsInDigits = isDigit(shorter.charAt(shorter.length() - 1));
        return shorter.length() == longer.length() || !endsInDigits || !isDigit(longer.charAt(shorter.length()));
    }

    private static String step(String address) {
        String key = withoutPrefecture(address.replace("大字", ""));
        key = KanjiNumerals.inDigits(key);
        // A last number without its word, as in 二番地三, is known by the hyphen before it.
        key = KanjiNumerals.inDigits(BLOCK.matcher(key).replaceAll("-"));
        key = HYPHENS.matcher(key).replaceAll("-");
        key = LONE_HYPHENS.matcher(key).replaceAll("");
        return GA_BETWEEN_KANJI.matcher(key).replaceAll("ケ");
    }

    private static String folded(String address) {
        String signs = Signs.folded(address);
        StringBuilder key = new StringBuilder(signs.length());
        int before = -1;
        for (int sign : signs.codePoints().toArray()) {
            boolean longSignForHyphen = sign == 'ー' && before >= '0' && before <= '9';
            key.appendCodePoint(Signs.isHyphen(sign) || longSignForHyphen ? '-' : sign);
            before = sign;
        }
        return key.toString();
    }

    private static String withoutPrefecture(String address) {
        return PREFECTURES.stream()
                .filter(address::startsWith)
                .findFirst()
                .map(name -> address.substring(name.length()))
                .orElse(address);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
