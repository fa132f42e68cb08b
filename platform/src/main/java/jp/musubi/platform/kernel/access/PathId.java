package jp.musubi.platform.kernel.access;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 道の中の値。A value of a call that a caller chooses.
 *
 * @param name of the path variable or parameter; in a body, names joined by dots
 */
public record PathId(Place place, String name, Kind kind) {

    private static final Pattern FORM = Pattern.compile("(path|query|form|body):([A-Za-z0-9._-]+)=([A-Z]+)");

    /** Where the value stands. */
    public enum Place {
        PATH,
        QUERY,
        FORM,
        BODY
    }

    /** What the value names. The attack test has an existing and a made-up one of each. */
    public enum Kind {
        /** 本人の番号(当方の)。 */
        PERSON,
        /** 被保険者番号、または医療扶助の番号。 */
        MEMBER,
        /** 氏名・生年月日・性別・住所のどれか。 */
        FACT,
        ITEM,
        UNIT,
        LETTER,
        /** 受診前の問診。 */
        INTERVIEW,
        VISIT,
        /** 医療費助成の受給者の登録。 */
        RECIPIENT,
        /** 自治体の対象者(予防接種・母子保健)の登録。 */
        RESIDENT,
        /** 一括照会の一覧。 */
        LIST,
        /** 受付番号。 */
        RECEIPT,
        CONSENT,
        /** 記録の一行。 */
        ENTRY,
        /** 救急時の閲覧。 */
        OPENING,
        DISASTER,
        LINK,
        FACILITY,
        /** 安全対策の確認票、証拠、報告。 */
        SHEET,
        STAFF,
        PAYER,
        /** 登録された呼び手。 */
        PARTY,
        TOKEN,
        /** Names nobody: a type, a page, a word. */
        WORD
    }

    static PathId of(String cell) {
        Matcher parts = FORM.matcher(cell);
        if (!parts.matches()) {
            throw new IllegalStateException("paths.tsv: an id is place:name=KIND: " + cell);
        }
        return new PathId(
                Place.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), parts.group(2), Kind.valueOf(parts.group(3)));
    }
}
