package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 結果の文書。Goes to the head of the facility and to who opened it; what was sent does not change.
 *
 * @param covers advice up to this number stands in it or in one before it
 */
public record Letter(UUID inspection, int number, int covers, String remark, Instant at, String by) {

    public static final int LONGEST_REMARK = 1000;

    /** What this letter says, as it was advised: target dates that were changed later are not in it. */
    public List<Advice> said(List<Advice> advice, List<Letter> letters) {
        int before = letters.stream()
                .filter(letter -> letter.number() < number)
                .mapToInt(Letter::covers)
                .max()
                .orElse(0);
        return advice.stream()
                .filter(each -> each.number() > before && each.number() <= covers)
                .map(each -> new Advice(
                        each.inspection(),
                        each.number(),
                        each.item(),
                        each.title(),
                        each.words(),
                        each.turns().subList(0, 1)))
                .toList();
    }
}
