package jp.musubi.platform.pmh.municipalities;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 参加の届け。What a municipality said of its participation; the newest counts.
 *
 * @param operator by the delegation contract, or null while there is none
 */
public record Participation(
        LocalDate joinedOn,
        @Nullable LocalDate delegatedOn,
        @Nullable DelegationOperator operator,
        Instant at,
        String by) {

    public Participation {
        if ((delegatedOn == null) != (operator == null)) {
            throw new IllegalArgumentException("a delegation has a day and an operator");
        }
    }
}
