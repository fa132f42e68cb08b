package jp.musubi.platform.pmh.care;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 要介護認定。
 *
 * @param municipality that decided it
 * @param who as the municipality sent it
 * @param share 負担割合, percent
 */
public record Certification(
        UUID id,
        PersonId person,
        String municipality,
        Who who,
        Numbers numbers,
        CareLevel level,
        int share,
        Valid valid) {

    /** 自治体の書いた人。 */
    public record Who(String name, LocalDate born) {}

    /** 被保険者番号 (10 digits) and 保険者番号 of the municipality (6 digits). */
    public record Numbers(String insured, String insurer) {

        public Numbers {
            if (!isInsured(insured) || !isInsurer(insurer)) {
                throw new IllegalArgumentException("被保険者番号は数字10桁、保険者番号は数字6桁です");
            }
        }

        static boolean isInsured(String text) {
            return text.matches("[0-9]{10}");
        }

        static boolean isInsurer(String text) {
            return text.matches("[0-9]{6}");
        }
    }

    /** 有効期間。@param until the last day, {@code endedOn} when it ended before, or null */
    public record Valid(
            LocalDate from, LocalDate until, @Nullable LocalDate endedOn) {

        /** The last day on which it holds. */
        public LocalDate last() {
            LocalDate ended = endedOn;
            return ended != null && ended.isBefore(until) ? ended : until;
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last());
        }
    }
}
