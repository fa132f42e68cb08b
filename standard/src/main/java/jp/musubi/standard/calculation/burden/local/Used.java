package jp.musubi.standard.calculation.burden.local;

/**
 * これまでに負担した分。What was charged under a subsidy before this visit, by all facilities together.
 *
 * @param month yen of this month
 * @param timesOfMonth charges of more than zero yen of this month
 * @param day yen of this day, at this facility
 * @param timesOfDay charges of more than zero yen of this day, at this facility
 */
public record Used(long month, int timesOfMonth, long day, int timesOfDay) {

    public static final Used NOTHING = new Used(0, 0, 0, 0);

    public Used {
        if (month < 0 || timesOfMonth < 0 || day < 0 || timesOfDay < 0) {
            throw new IllegalArgumentException("what was charged is not negative");
        }
    }

    /** With one more charge of this day. */
    public Used plus(long yen) {
        int one = yen > 0 ? 1 : 0;
        return new Used(month + yen, timesOfMonth + one, day + yen, timesOfDay + one);
    }
}
