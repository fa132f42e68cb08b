package jp.musubi.platform.records.ledger;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.records.ReceiptNumber;
import org.jspecify.annotations.Nullable;

/**
 * 受付簿に載せるもの、結果の前。
 *
 * @param caller registered name of who sent
 * @param size bytes as sent
 * @param line where in a list it stands; null for what came alone
 */
public record Entry(
        ReceiptNumber number,
        Way way,
        String caller,
        int size,
        Instant receivedAt,
        @Nullable Line line) {

    /** How it came. */
    public enum Way {
        SYNC,
        ASYNC,
        BULK,
        CHANGE
    }

    /**
     * 一覧の一行。
     *
     * @param number from 1
     * @param sha256 of the line as sent
     */
    public record Line(UUID list, int number, byte[] sha256) {}

    /** What came alone. */
    public Entry(ReceiptNumber number, Way way, String caller, int size, Instant receivedAt) {
        this(number, way, caller, size, receivedAt, null);
    }

    public Entry at(Line place) {
        return new Entry(number, way, caller, size, receivedAt, place);
    }

    /** Whether a row stands already, waiting for its result. */
    boolean waits() {
        return way == Way.ASYNC || way == Way.BULK;
    }
}
