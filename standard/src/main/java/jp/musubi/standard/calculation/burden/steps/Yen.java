package jp.musubi.standard.calculation.burden.steps;

/** 円。Exact integers: half a yen, or five yen at the counter, go up. */
public final class Yen {

    private Yen() {}

    /** So many percent of an amount of zero or more, half a yen up. */
    public static long percent(long yen, int percent) {
        return Math.addExact(Math.multiplyExact(yen, percent), 50) / 100;
    }

    /** To ten yen: four down, five up. Source: 健康保険法 第75条. */
    public static long toTen(long yen) {
        return (yen + 5) / 10 * 10;
    }
}
