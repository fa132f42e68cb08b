package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.consent.Consent;

/**
 * The rules of access-matrix §1 and §2 told a second time, from the text and without the table, so that a slip in either
 * is seen. Answers the names of the classes that may be seen.
 */
final class PlainOracle {

    private PlainOracle() {}

    static Set<String> visible(Situation s, Set<String> asked) {
        var seen = new TreeSet<String>();
        for (String name : asked) {
            boolean may = switch (s.caller().role()) {
                case FACILITY -> facilitySees(s, name);
                case PATIENT -> personSees(s, name);
                case INSURER, PREFECTURE, MUNICIPALITY, WELFARE_OFFICE, MINISTRY, OPERATOR -> false;
            };
            if (may) {
                seen.add(name);
            }
        }
        return seen;
    }

    private static boolean personSees(Situation s, String name) {
        if (s.person() == null || !s.person().equals(s.caller().person()) || tooEarly(s.at())) {
            return false;
        }
        boolean forSelf = s.caller().purposes().toString().contains("SELF_VIEW");
        return forSelf && !name.equals("LETTER");
    }

    private static boolean facilitySees(Situation s, String name) {
        if (s.person() == null || s.facility() == null || s.facility().joinsOn() == null || tooEarly(s.at())) {
            return false;
        }
        LocalDate today = japaneseDay(s.at());
        if (s.facility().joinsOn().isAfter(today)
                || !s.caller().purposes().toString().contains("SHARE_VIEW")) {
            return false;
        }
        boolean center = s.facility().kind().name().equals("CHECKUP_CENTER");
        return switch (name) {
            case "CONDITION", "ALLERGY", "INFECTION", "LAB", "MEDICATION" ->
                !center && live(s.consents(), s.at(), "CLINICAL");
            case "CHECKUP" -> !center && live(s.consents(), s.at(), "CHECKUP");
            case "DEMOGRAPHICS" ->
                live(s.consents(), s.at(), "CLINICAL")
                        || live(s.consents(), s.at(), "CHECKUP")
                        || live(s.consents(), s.at(), "LETTER");
            default -> false;
        };
    }

    private static boolean live(List<Consent> consents, Instant now, String consentClass) {
        for (Consent consent : consents) {
            boolean begun = consent.grantedAt().compareTo(now) <= 0;
            boolean over = consent.expiresAt().compareTo(now) <= 0;
            boolean ended = consent.revokedAt() != null && consent.revokedAt().compareTo(now) <= 0;
            if (consent.consentClass().name().equals(consentClass) && begun && !over && !ended) {
                return true;
            }
        }
        return false;
    }

    private static boolean tooEarly(Instant now) {
        return japaneseDay(now).isBefore(LocalDate.parse("2025-02-01"));
    }

    private static LocalDate japaneseDay(Instant now) {
        return now.atOffset(ZoneOffset.ofHours(9)).toLocalDate();
    }
}
