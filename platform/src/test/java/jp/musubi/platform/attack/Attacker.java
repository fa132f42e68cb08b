package jp.musubi.platform.attack;

import java.net.http.HttpRequest;
import java.util.Set;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * 攻める者。Somebody in a situation in which nothing of the victim's may be learnt.
 *
 * @param token null for nobody, and for who comes with a browser
 * @param seat of a browser; null for who comes with a token
 * @param live whether token or seat still is one
 * @param own kinds of which the victim's value is the attacker's own, too: the visit at its counter
 * @param clerk whether a clerk at the counter acts
 */
record Attacker(
        String situation,
        @Nullable String token,
        @Nullable Seat seat,
        boolean live,
        @Nullable Role role,
        Set<Purpose> purposes,
        Set<PathId.Kind> own,
        boolean clerk) {

    /** Paths of what the own facility sent. */
    private static final Pattern SENT =
            Pattern.compile("/letters/(outbox|sent|out|new)\\b|^/desk/register\\b|^/desk/submissions/");

    Attacker(
            String situation,
            @Nullable String token,
            @Nullable Seat seat,
            boolean live,
            @Nullable Role role,
            Set<Purpose> purposes,
            Set<PathId.Kind> own) {
        this(situation, token, seat, live, role, purposes, own, false);
    }

    void signs(HttpRequest.Builder request) {
        request.header("X-Trace-Id", "attack");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (seat != null) {
            request.header("Cookie", seat.cookie());
        }
    }

    String formToken() {
        return seat == null ? "none" : seat.formToken();
    }

    /** Whose right it is, by the sheet, to be told by this path about anybody; each with where the sheet says so. */
    boolean mayAskAboutAnybody(PathRow row, PathId target) {
        if (!live || row.purposes().stream().noneMatch(purposes::contains)) {
            return false;
        }
        // access-matrix §3: the operator reads the log of all, judges all openings, declares, links. No clinical
        // content
        // stands under this purpose.
        boolean operates = role == Role.OPERATOR && row.purposes().contains(Purpose.SECURITY_OPERATION);
        // cybersecurity §0: the ministry's desk sees the sheets of all facilities.
        if (role == Role.MINISTRY && row.pattern().startsWith("/cybersecurity")) {
            return true;
        }
        // The visit, the list and the letters at the reader are the attacker's own business (access-matrix §1 O, §3).
        if (operates || (own.contains(target.kind()) && target.kind() != PathId.Kind.UNIT)) {
            return true;
        }
        // eligibility-pmh §5: the office registers tickets for the recipients of its own payer number.
        if (role == Role.WELFARE_OFFICE
                && own.contains(PathId.Kind.PAYER)
                && target.name().equals("recipientNumber")) {
            return true;
        }
        // access-matrix §1 O: what the own facility sent, its staff finds among what was sent.
        if (own.contains(PathId.Kind.UNIT) && SENT.matcher(row.pattern()).find()) {
            return true;
        }
        // The same, item by item: a doctor of the facility that sent.
        if (own.contains(PathId.Kind.UNIT)
                && situation.endsWith("own facility, doctor")
                && row.pattern().startsWith("/desk/patients/{id}")) {
            return true;
        }
        // access-matrix §2, eligibility answer: "visit", no consent; consents of a person: a clerk at the reader.
        boolean atCounter = row.classes().equals(Set.of(DataClass.ELIGIBILITY))
                || row.classes().equals(Set.of(DataClass.CHILD_HEALTH))
                || (clerk && row.classes().equals(Set.of(DataClass.CONSENTS)));
        return own.contains(PathId.Kind.VISIT) && atCounter;
    }

    /**
     * Who has the card or the certificate in hand (eligibility-pmh §1), and who sends about a patient of its own
     * (sharing-service §1: the answer says whether number and birth date are right). Holds only with all of what is
     * written there: with a wrong birth date a number that exists looks like one that does not. So it is with a
     * municipality, to which a resident applies with both (eligibility-pmh §6.1).
     */
    boolean hasInHand(PathRow row, PathId target) {
        if (!live || !row.method().equals("POST") || target.kind() != PathId.Kind.MEMBER) {
            return false;
        }
        if (role == Role.MUNICIPALITY) {
            return row.purposes().stream().allMatch(Purpose.PUBLIC_SUBSIDY::equals);
        }
        return role == Role.FACILITY
                && !target.name().startsWith("proxy")
                && row.purposes().stream().anyMatch(purposes::contains)
                && Set.of(Purpose.ELIGIBILITY, Purpose.SUBMIT, Purpose.DISASTER, Purpose.SECURITY_OPERATION)
                        .containsAll(row.purposes());
    }
}
