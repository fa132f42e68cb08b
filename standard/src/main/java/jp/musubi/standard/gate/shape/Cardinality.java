package jp.musubi.standard.gate.shape;

/**
 * 回数。How often an element may occur.
 *
 * @param max {@link #MANY} for {@code *}
 */
record Cardinality(int min, int max) {

    static final int MANY = Integer.MAX_VALUE;

    Cardinality {
        if (min < 0 || max < min && max != 0) {
            throw new IllegalArgumentException("Not a cardinality: " + min + ".." + max);
        }
    }

    /** Written {@code 1..1}, {@code 0..*}. */
    static Cardinality of(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("Not a cardinality: " + text);
        }
        String max = text.substring(dots + 2);
        return new Cardinality(
                Integer.parseInt(text.substring(0, dots)), max.equals("*") ? MANY : Integer.parseInt(max));
    }
}
