package jp.musubi.platform.exchange.queries;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/**
 * 頁。
 *
 * @param count matches on a page, 1 to 1000
 * @param offset matches before this page
 */
public record Page(int count, int offset) {

    public static final int MOST = 1000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /** A {@code _count} above {@link #MOST} is read as that; the self link says so. */
    public static Page of(Query query, int ordinary) {
        int count = number(query, "_count", ordinary);
        if (count < 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "_count");
        }
        return new Page(Math.min(count, MOST), number(query, "_offset", 0));
    }

    private static int number(Query query, String name, int ordinary) {
        String text = query.find(name).orElse(Integer.toString(ordinary));
        if (!DIGITS.matcher(text).matches()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
        return Integer.parseInt(text);
    }

    public Page next() {
        return new Page(count, offset + count);
    }

    public boolean isLastOf(int total) {
        return (long) offset + count >= total;
    }

    public Map<String, String> parameters() {
        return new TreeMap<>(Map.of("_count", Integer.toString(count), "_offset", Integer.toString(offset)));
    }
}
