package jp.musubi.platform.pmh.residents;

import java.time.LocalDate;

/**
 * 名簿の探し方。
 *
 * @param words a whole 宛名番号, or how a name begins; empty for all
 * @param page from 1
 */
public record ResidentQuery(String words, State state, Sort sort, LocalDate day, int page, int size) {

    public static final int SIZE = 50;

    /** その日の様子。 */
    public enum State {
        NOW,
        CHILDREN,
        LEFT,
        ALL
    }

    /** 並べ方。 */
    public enum Sort {
        BIRTH("born desc, resident"),
        NAME("name, born, resident"),
        SINCE("since desc, resident");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
