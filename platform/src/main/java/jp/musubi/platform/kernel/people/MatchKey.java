package jp.musubi.platform.kernel.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 照合の鍵。What of an insured number is compared: each of its parts after NFKC and without blanks, the symbol (記号)
 * also without hyphens. The number itself is kept as issued. Source: identifiers §5.
 */
final class MatchKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\-\\u2010-\\u2015\\u2212\\ufe58]");
    private static final int SYMBOL = 1;

    private MatchKey() {}

    static String of(String member) {
        // Split first: NFKC would turn a full-width colon inside a part into one that separates.
        String[] parts = member.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            String plain = BLANKS.matcher(Normalizer.normalize(parts[i], Normalizer.Form.NFKC))
                    .replaceAll("");
            parts[i] = i == SYMBOL ? HYPHENS.matcher(plain).replaceAll("") : plain;
        }
        return Arrays.stream(parts).collect(Collectors.joining(":"));
    }
}
