package jp.musubi.platform.kernel.people.payers;

import java.time.LocalDate;
import jp.musubi.standard.words.InsurerNumber;
import org.jspecify.annotations.Nullable;

/**
 * 保険者・公費の実施機関。
 *
 * @param number 保険者番号 or 公費負担者番号
 * @param scheme 制度の名, e.g. 組合管掌健康保険
 * @param party name of the party that calls for it, or null when it has none
 * @param ofOfficialExamples a number of the official examples: its check digit may be wrong
 * @param from first day of its work under this number
 * @param until first day on which it no longer works, or null while it does
 */
public record Payer(
        InsurerNumber number,
        String name,
        String scheme,
        @Nullable String party,
        boolean ofOfficialExamples,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
