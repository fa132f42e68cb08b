package jp.musubi.platform.cybersecurity.support;

import java.time.Instant;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;

/** 選定。The newest of a candidate. */
public record SupportChoice(FacilityCode facility, int number, Said said, Instant at, String by) {

    public static final int LONGEST = 1000;

    /** What was decided. */
    public enum Verdict {
        CHOSEN,
        RESERVE,
        NOT_CHOSEN
    }

    /** @param place in the prefecture's order, from 1; 0 for who is not chosen */
    public record Said(Verdict verdict, int place, List<SupportWord> reasons, String words) {

        public Said {
            reasons = List.copyOf(reasons);
        }

        /** A choice has a reason of the table and a place; a refusal has words; the reason "other" has words. */
        public boolean reasoned() {
            boolean other = reasons.stream().anyMatch(reason -> reason.id().equals("OTHER"));
            if (verdict == Verdict.NOT_CHOSEN) {
                return place == 0 && !words.isBlank();
            }
            return place > 0 && !reasons.isEmpty() && (!other || !words.isBlank());
        }
    }
}
