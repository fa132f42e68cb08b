package jp.musubi.platform.pmh.ledger;

/**
 * 月の使った分。
 *
 * @param yen charged by all facilities together
 * @param times charges of more than zero yen
 */
public record MonthUsed(long yen, int times) {

    public static final MonthUsed NOTHING = new MonthUsed(0, 0);
}
