package jp.musubi.platform.cybersecurity.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 初回確認と完了日。What came of the first talk about a row; {@code number} from 1 on, the newest counts.
 *
 * @param agreed はい: nothing was left open
 * @param firstOn day of the first talk
 * @param completedOn when what was left open was settled; null while it is not, and where nothing was
 */
public record ContractCheck(
        String line,
        int number,
        boolean agreed,
        LocalDate firstOn,
        @Nullable LocalDate completedOn,
        Instant at,
        String by) {

    /** As on paper. */
    public String japanese() {
        return (agreed ? "はい" : "いいえ") + " " + firstOn;
    }
}
