package jp.musubi.platform.cybersecurity.dashboard;

/** 答えの数。How many facilities answer what at one item; those that have begun a sheet only. */
public record Share(long yes, long no, long notApplicable, long open) {

    public static final Share NONE = new Share(0, 0, 0, 0);

    public long total() {
        return yes + no + notApplicable + open;
    }

    /** Parts of a hundred that say はい, of those whom the item concerns, with one decimal; -1 for nobody. */
    public double percent() {
        long concerned = total() - notApplicable;
        return concerned == 0 ? -1 : Math.round(1000.0 * yes / concerned) / 10.0;
    }

    /** 0 to 4, a fifth of all each; -1 for nobody. */
    public int step() {
        double percent = percent();
        return percent < 0 ? -1 : (int) Math.min(4, percent / 20);
    }

    Share and(String answer, long facilities) {
        return switch (answer) {
            case "YES" -> new Share(yes + facilities, no, notApplicable, open);
            case "NO" -> new Share(yes, no + facilities, notApplicable, open);
            case "NOT_APPLICABLE" -> new Share(yes, no, notApplicable + facilities, open);
            default -> new Share(yes, no, notApplicable, open + facilities);
        };
    }
}
