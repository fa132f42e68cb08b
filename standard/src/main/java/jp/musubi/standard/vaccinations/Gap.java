package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * 間隔。{@code 27d}: 27日以上の間隔をおいて, so that 27 whole days lie between and the same day of the week four weeks later is the
 * first; {@code 6m}: the corresponding day six months later is the first, and where the month has none the first day of the next.
 */
public record Gap(int number, boolean months) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,3}[dm]");

    /** @throws IllegalArgumentException for any other text */
    public static Gap read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("no interval: " + text);
        }
        return new Gap(Integer.parseInt(text.substring(0, text.length() - 1)), text.endsWith("m"));
    }

    /** The first day that is far enough from that one. */
    public LocalDate firstDayAfter(LocalDate shot) {
        if (!months) {
            return shot.plusDays(number + 1L);
        }
        LocalDate later = shot.plusMonths(number);
        return later.getDayOfMonth() == shot.getDayOfMonth() ? later : later.plusDays(1);
    }
}
