package jp.musubi.standard.gate.invariants.base;

import java.math.BigDecimal;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 数の比較。A number has at most 100 characters, but its exponent can be huge: comparing and signs look at the exponent only, and
 * nothing here may expand it ({@code toBigInteger}, {@code setScale}, {@code add}).
 */
final class Decimals {

    private Decimals() {}

    /** The number of that name, or null when absent, no number, or with an exponent beyond an int. */
    static @Nullable BigDecimal find(JsonObject object, String name) {
        if (!(object.find(name) instanceof JsonNumber number)) {
            return null;
        }
        try {
            return new BigDecimal(number.lexical());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static boolean isNegative(JsonObject object, String name) {
        BigDecimal number = find(object, name);
        return number != null && number.signum() < 0;
    }
}
