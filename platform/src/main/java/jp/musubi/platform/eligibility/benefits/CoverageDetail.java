package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * 資格の細目。What the insurer registers of one coverage besides its number and days.
 *
 * @param member the number as in the coverage
 * @param from first day of the coverage: with the number it names which one
 * @param family whether the person is a dependant (家族) and not the insured (本人)
 * @param holder 被保険者氏名(世帯主氏名), or null when it is the person
 * @param lastDay 有効終了年月日 printed on the certificate, or null; the coverage itself may end earlier or later
 * @param loss why the coverage ended, or null while it holds
 */
public record CoverageDetail(
        String member,
        LocalDate from,
        CardClass cardClass,
        boolean family,
        @Nullable String holder,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate lastDay,
        @Nullable LossReason loss) {

    /** Whether this is of that coverage. */
    public boolean isOf(Coverage coverage) {
        return member.equals(coverage.value()) && from.equals(coverage.from());
    }
}
