package jp.musubi.platform.outbreaks.figures;

/**
 * 数。
 *
 * @param exact whether the number may be shown; else it is told as a range
 */
public record Count(long number, boolean exact) {

    /** A count below it tells of persons (clarifications 509). */
    static final int SMALL = 10;

    static Count shown(long number) {
        return new Count(number, true);
    }

    /** As who may not see the notices themselves is told. */
    static Count guarded(long number) {
        return new Count(number, number == 0 || number >= SMALL);
    }

    /** For a picture: 0 for none, 1 under ten, 2 under a hundred, 3 above; as much as the range tells. */
    public int depth() {
        return number == 0 ? 0 : number < SMALL ? 1 : number < SMALL * SMALL ? 2 : 3;
    }

    /** With digits, or as a range. */
    public String text() {
        return exact ? Long.toString(number) : "1〜" + (SMALL - 1);
    }
}
