package jp.musubi.platform.eligibility.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.kernel.problems.Language;
import org.jspecify.annotations.Nullable;

/**
 * 答えの一つの医療費助成(JSON)。In the order of the law.
 *
 * @param monthlyCeilingYen 自己負担上限月額
 * @param leftOfMonthYen what is left of it, by all facilities together
 * @param usableHere whether it pays at the asking facility now
 * @param reason why not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SubsidyAnswer(
        String id,
        String law,
        String name,
        String payerNumber,
        String recipientNumber,
        LocalDate validFrom,
        @Nullable LocalDate validLast,
        String incomeClass,
        @Nullable Long monthlyCeilingYen,
        @Nullable Long leftOfMonthYen,
        List<String> rules,
        boolean usableHere,
        boolean paidBackLater,
        @Nullable String reason) {

    static SubsidyAnswer of(SubsidyShown one, Language language) {
        boolean english = language == Language.ENGLISH;
        SubsidyShown.Words notHere = one.notHere();
        return new SubsidyAnswer(
                one.id().toString(),
                one.law(),
                one.name().in(english),
                one.payer(),
                one.recipient(),
                one.from(),
                one.lastDay(),
                one.incomeClass(),
                one.ceiling(),
                one.left(),
                one.rules().stream().map(rule -> rule.in(english)).toList(),
                notHere == null,
                one.paidBack(),
                notHere == null ? null : notHere.in(english));
    }
}
