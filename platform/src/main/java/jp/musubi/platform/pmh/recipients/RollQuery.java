package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;

/**
 * 名簿の探し方。
 *
 * @param words a whole 宛名番号 or 受給者番号, or how a name begins; empty for all
 * @param scheme id, or 法別番号 of a national payer; empty for all
 * @param page from 1
 */
public record RollQuery(String words, String scheme, State state, Sort sort, LocalDate day, int page) {

    public static final int SIZE = 50;

    /** その日の様子。 */
    public enum State {
        ALL,
        NOW,
        LATER,
        ENDED
    }

    /** 並べ方。 */
    public enum Sort {
        NUMBER("payer, recipient, valid_from"),
        NAME("name, payer, recipient, valid_from"),
        UNTIL("valid_until nulls last, payer, recipient, valid_from"),
        FROM("valid_from desc, payer, recipient");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
