package jp.musubi.platform.pmh.screenings;

import java.time.LocalDate;

/**
 * 名簿の絞り。
 *
 * @param kind id of a kind, or empty for all
 * @param due the last day of a screening, or of a reminder, for which a reminder is due now
 * @param page from 1
 */
public record ScreeningQuery(String kind, Show show, Sort sort, LocalDate due, int page) {

    /** Lines of a page. */
    public static final int SIZE = 20;
    /** Lines of a file: all of one. */
    static final int MOST = 100_000;

    /** だれを。 */
    public enum Show {
        /** Who has to be examined and was not, as far as is known. */
        OPEN("followed in ('WAITING', 'UNKNOWN')"),
        /** The same, of whom a reminder is due. */
        DUE("followed = 'WAITING' and held_on <= :due and (reminded_on is null or reminded_on <= :due)"),
        EXAMINED("followed not in ('NONE', 'WAITING', 'UNKNOWN')"),
        ALL("true");

        private final String where;

        Show(String where) {
            this.where = where;
        }

        String where() {
            return where;
        }
    }

    /** 並べ方。 */
    public enum Sort {
        OLDEST("held_on, name, screening"),
        NEWEST("held_on desc, name, screening"),
        NAME("name, held_on, screening"),
        REMINDERS("reminders desc, held_on, screening");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
