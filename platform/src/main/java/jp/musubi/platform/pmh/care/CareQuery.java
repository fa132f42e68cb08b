package jp.musubi.platform.pmh.care;

import java.time.LocalDate;

/**
 * 認定の名簿の絞り。
 *
 * @param words beginning of a name, or a whole number; empty for all
 * @param level id, or empty for all
 * @param day today
 * @param page from 1
 */
public record CareQuery(String words, String level, Show show, Sort sort, LocalDate day, int page) {

    /** Lines of a page. */
    public static final int SIZE = 20;

    /** どれを。 */
    public enum Show {
        NOW,
        ENDING,
        ENDED,
        ALL
    }

    /** 並べ方。 */
    public enum Sort {
        UNTIL("valid_until, name, certification"),
        NAME("name, valid_from desc, certification"),
        NEWEST("valid_from desc, name, certification");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
