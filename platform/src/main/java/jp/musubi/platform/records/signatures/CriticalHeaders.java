package jp.musubi.platform.records.signatures;

import com.nimbusds.jose.JWSHeader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 必ず分かるべき見出し。What {@code crit} of a JWS names must be understood, or the signature is not valid (RFC 7515 §4.1.11).
 * Understood are {@code b64} (RFC 7797) and {@code sigT} (ETSI TS 119 182-1 §5.2.1), the time that the signer claims. What
 * {@code sigD} points at is not the letter in which it stands, and nothing is fetched.
 */
final class CriticalHeaders {

    static final String UNENCODED = "b64";
    static final String CLAIMED_TIME = "sigT";

    private static final String ELSEWHERE = "sigD";
    private static final Set<String> UNDERSTOOD = Set.of(UNENCODED, CLAIMED_TIME);

    private CriticalHeaders() {}

    /** Null when there are none, or all are understood. */
    static @Nullable SignatureFinding findFault(JWSHeader header) {
        Set<String> critical = header.getCriticalParams();
        if (critical == null) {
            return header.isBase64URLEncodePayload() ? null : SignatureFinding.UNREADABLE;
        }
        if (critical.isEmpty() || !isForm(header, critical)) {
            return SignatureFinding.UNREADABLE;
        }
        if (critical.contains(ELSEWHERE)) {
            return SignatureFinding.SIGNED_ELSEWHERE;
        }
        return UNDERSTOOD.containsAll(critical) ? null : SignatureFinding.CRITICAL_UNKNOWN;
    }

    /** Each is there and none is of RFC 7515 itself; an unencoded payload is named, and the claimed time is one. */
    private static boolean isForm(JWSHeader header, Set<String> critical) {
        Set<String> ofTheStandard = new HashSet<>(JWSHeader.getRegisteredParameterNames());
        ofTheStandard.remove(UNENCODED);
        return header.getIncludedParams().containsAll(critical)
                && critical.stream().noneMatch(ofTheStandard::contains)
                && (header.isBase64URLEncodePayload() || critical.contains(UNENCODED))
                && (!critical.contains(CLAIMED_TIME) || isTime(header.getCustomParam(CLAIMED_TIME)));
    }

    private static boolean isTime(@Nullable Object claimed) {
        try {
            return claimed instanceof String text && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
