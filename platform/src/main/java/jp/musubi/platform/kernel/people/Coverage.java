package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 資格。One entry of a person's coverage history: the number as issued, and the days on which it holds.
 *
 * @param system JP_Insurance_memberID for insurance, JP_PublicPayer_memberID for 医療扶助
 * @param value the number as issued, e.g. {@code 00012345:あいう:１８７:05}
 * @param payer insurer number or 公費負担者番号, as in the value
 * @param until first day on which it no longer holds, or null while open
 */
public record Coverage(
        String system,
        String value,
        String payer,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether this is the coverage of that number, compared as {@link People#findByMember} compares. */
    public boolean hasNumber(String otherSystem, String otherValue) {
        MemberNumber mine = MemberNumber.find(system, value);
        MemberNumber other = MemberNumber.find(otherSystem, otherValue);
        return mine != null
                && other != null
                && system.equals(otherSystem)
                && mine.matchKey().equals(other.matchKey());
    }
}
