package jp.musubi.standard.words.keys;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 漢数字。Numbers of an address in digits, where a counting word follows. */
final class KanjiNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** The counting words of an address, and the hyphens in place of them. */
    private static final Pattern COUNTED =
            Pattern.compile("[〇一二三四五六七八九十百千]+(?=(丁目|丁|番地|番|号|条|線|階|ノ|-))|(?<=[0-9]-)[〇一二三四五六七八九十百千]+");

    private static final Pattern BY_PLACE = Pattern.compile("[〇一二三四五六七八九]+");

    private static final Pattern BY_UNITS =
            Pattern.compile("(([二三四五六七八九]?)千)?(([二三四五六七八九]?)百)?(([二三四五六七八九]?)十)?([一二三四五六七八九]?)");

    private KanjiNumerals() {}

    static String inDigits(String address) {
        return COUNTED.matcher(address).replaceAll(found -> digits(found.group()));
    }

    /** 二十三 → 23, 二三 → 23; what is no number stays as it is. */
    private static String digits(String kanji) {
        if (BY_PLACE.matcher(kanji).matches()) {
            StringBuilder digits = new StringBuilder(kanji.length());
            kanji.chars().map(DIGITS::indexOf).forEach(digits::append);
            return digits.toString();
        }
        var units = BY_UNITS.matcher(kanji);
        return units.matches() ? Integer.toString(value(units.toMatchResult())) : kanji;
    }

    private static int value(MatchResult units) {
        return times(units, 1, 1000) + times(units, 3, 100) + times(units, 5, 10) + digit(units.group(7));
    }

    private static int times(MatchResult units, int part, int unit) {
        if (units.group(part) == null) {
            return 0;
        }
        String factor = units.group(part + 1);
        return (factor.isEmpty() ? 1 : digit(factor)) * unit;
    }

    private static int digit(String kanji) {
        return kanji.isEmpty() ? 0 : DIGITS.indexOf(kanji);
    }
}
