package jp.musubi.platform.outbreaks.instructions.runs;

/**
 * 見せる数。Of fewer than ten persons only that it is fewer than ten, none among them, for who is not entitled to the number:
 * so nobody learns from a count that a few have the disease, or that one has not.
 *
 * @param number 0 when masked
 */
public record ShownCount(long number, boolean masked) {

    /** From so many on a number is told (secondary-use §7: smallest cells). */
    public static final int SMALLEST = 10;

    public static ShownCount of(long number, boolean entitled) {
        boolean masked = !entitled && number < SMALLEST;
        return new ShownCount(masked ? 0 : number, masked);
    }

    /** As in JSON: the number, or {@code <10}. */
    public String text() {
        return masked ? "<" + SMALLEST : Long.toString(number);
    }
}
