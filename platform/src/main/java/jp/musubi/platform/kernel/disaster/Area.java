package jp.musubi.platform.kernel.disaster;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.Facility;

/**
 * 地域。A prefecture by its two digits ({@code 17}), or a municipality as addresses begin ({@code 石川県輪島市}): the
 * register knows a facility's place by its code and its address.
 */
public record Area(String text) {

    private static final Pattern PREFECTURE = Pattern.compile("0[1-9]|[1-3][0-9]|4[0-7]");
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(北海道|東京都|京都府|大阪府|[\\p{IsHan}]{2,3}県)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ヶケー]{1,20}[市区町村]");

    public Area {
        text = plain(text);
        if (!PREFECTURE.matcher(text).matches() && !MUNICIPALITY.matcher(text).matches()) {
            throw new IllegalArgumentException("地域は都道府県番号2桁か、都道府県から書いた市区町村です");
        }
    }

    /** Whether the facility stands in it. One without a known address stands in no municipality. */
    boolean holds(Facility facility) {
        return PREFECTURE.matcher(text).matches()
                ? facility.prefecture().equals(text)
                : plain(facility.profile().address()).startsWith(text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
