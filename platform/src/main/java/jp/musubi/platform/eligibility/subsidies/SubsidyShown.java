package jp.musubi.platform.eligibility.subsidies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 答えの一つの助成。
 *
 * @param id of the holding
 * @param law 法別番号
 * @param name of the scheme
 * @param payer 公費負担者番号
 * @param recipient 公費受給者番号
 * @param lastDay last day on which it holds, or null while no end is known
 * @param incomeClass as the certificate says it, or empty
 * @param ceiling yen of a month, or null without one
 * @param left what is left of it this month, or null without one
 * @param rules how it charges, line by line
 * @param notHere why it pays nothing at the asking facility, or null
 * @param paidBack whether what is paid there comes back later (償還払い)
 */
public record SubsidyShown(
        UUID id,
        String law,
        Words name,
        String payer,
        String recipient,
        LocalDate from,
        @Nullable LocalDate lastDay,
        String incomeClass,
        @Nullable Long ceiling,
        @Nullable Long left,
        List<Words> rules,
        @Nullable Words notHere,
        boolean paidBack) {

    /** 二つの言葉。 */
    public record Words(String japanese, String english) {

        public String in(boolean inEnglish) {
            return inEnglish ? english : japanese;
        }
    }

    public SubsidyShown {
        rules = List.copyOf(rules);
    }
}
