package jp.musubi.platform.records.sixitems;

import java.math.BigDecimal;
import java.util.List;
import jp.musubi.platform.records.charts.RangeSide;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 測った値。Number and reference range of a result, to be compared and drawn; what people read is {@link ItemDetail}.
 *
 * @param side by the range as sent; where no range was sent, as the sender judged (H, L, N)
 */
public record Measured(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        RangeSide side) {

    private static final int LONGEST = 40;

    /** Null for what is no number, and for what only has a bound (&lt; 3). */
    static @Nullable Measured find(JsonObject observation) {
        JsonObject quantity = observation.findObject("valueQuantity");
        BigDecimal value = quantity == null || quantity.find("comparator") != null ? null : numberOf(quantity);
        if (value == null) {
            return null;
        }
        List<JsonObject> ranges = observation.listObjects("referenceRange");
        BigDecimal low = ranges.isEmpty() ? null : boundOf(ranges.get(0), "low");
        BigDecimal high = ranges.isEmpty() ? null : boundOf(ranges.get(0), "high");
        RangeSide side = low == null && high == null ? judgedBy(observation) : RangeSide.of(value, low, high);
        return new Measured(value, low, high, side);
    }

    /** Codes of v3-ObservationInterpretation; HH and LL are beyond panic limits. */
    private static RangeSide judgedBy(JsonObject observation) {
        for (JsonObject concept : observation.listObjects("interpretation")) {
            for (JsonObject coding : concept.listObjects("coding")) {
                String code = coding.findText("code");
                if (code != null) {
                    return switch (code) {
                        case "H", "HH", "HU" -> RangeSide.HIGH;
                        case "L", "LL", "LU" -> RangeSide.LOW;
                        case "N" -> RangeSide.INSIDE;
                        default -> RangeSide.UNKNOWN;
                    };
                }
            }
        }
        return RangeSide.UNKNOWN;
    }

    private static @Nullable BigDecimal boundOf(JsonObject range, String name) {
        JsonObject bound = range.findObject(name);
        return bound == null ? null : numberOf(bound);
    }

    /** Null for a number so large that it cannot be drawn, too. */
    private static @Nullable BigDecimal numberOf(JsonObject quantity) {
        if (!(quantity.find("value") instanceof JsonNumber number)
                || number.lexical().length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(number.lexical());
            return Double.isFinite(value.doubleValue()) ? value : null;
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }
}
