package jp.musubi.standard.gate.packages.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;

/**
 * Keeps out of a table what cannot be compiled. Our own tables are tried when this project is built, and a wrong one stops the
 * start; a package is whatever its author made of it and must not stop anything.
 */
final class RowGuard {

    private static final Pattern CARD = Pattern.compile("([0-9]{1,6})\\.\\.([0-9]{1,6}|\\*)");
    private static final Pattern DISCRIMINATOR = Pattern.compile("(value|pattern|type|profile|exists):[^ ,]+");

    /** Those of a fixed value in a table. */
    private static final JsonLimits FIXED = new JsonLimits(100_000, 20, 1_000, 100);

    private RowGuard() {}

    static boolean isSayable(ProfileRow row) {
        return isName(row.path())
                && (row.card().isEmpty() || isCard(row.card()))
                && TypeTexts.split(row.type()).stream().allMatch(RowGuard::isType)
                && (row.fixed().isEmpty() || isFixed(row.fixed()))
                && isSlicing(row.slicing());
    }

    /** Dots part elements, so no slice may have one in its name. */
    private static boolean isName(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return !last.isEmpty() && !last.endsWith(":");
    }

    private static boolean isCard(String card) {
        Matcher matcher = CARD.matcher(card);
        if (!matcher.matches()) {
            return false;
        }
        int min = Integer.parseInt(matcher.group(1));
        int max = matcher.group(2).equals("*") ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(2));
        return min <= max;
    }

    private static boolean isType(String type) {
        String code = TypeTexts.code(type);
        return R4Base.standard().hasType(code) || R4Base.standard().isPrimitive(code);
    }

    private static boolean isFixed(String fixed) {
        return JsonDocument.parse(fixed.substring(1).getBytes(UTF_8), FIXED) instanceof JsonDocument;
    }

    private static boolean isSlicing(String slicing) {
        List<String> words = List.of(slicing.split(" "));
        String last = words.get(words.size() - 1);
        boolean named = last.indexOf(':') >= 0;
        return !named
                || List.of(last.split(",")).stream()
                        .allMatch(each -> DISCRIMINATOR.matcher(each).matches());
    }
}
