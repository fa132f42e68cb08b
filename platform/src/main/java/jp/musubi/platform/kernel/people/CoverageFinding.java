package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;

/**
 * 資格の期間の所見。A span of days on which a person has none, or more than one, of the coverages of one system.
 *
 * @param system as in {@link Coverage#system()}: insurance and 医療扶助 are looked at apart
 * @param until first day behind the span
 * @param coverages that hold on all of these days; of a gap none; of a backward period the one
 */
public record CoverageFinding(Kind kind, String system, LocalDate from, LocalDate until, List<Coverage> coverages) {

    public CoverageFinding {
        coverages = List.copyOf(coverages);
    }

    /** 所見の種類。 */
    public enum Kind {
        /** 空き。 Days between the first and the last coverage on which none holds. */
        GAP("空き"),
        /** 重なり。 */
        OVERLAP("重なり"),
        /** 日がない。 The period ends before or on the day it begins; it holds on no day. */
        BACKWARD("日がない");

        private final String japanese;

        Kind(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }
}
