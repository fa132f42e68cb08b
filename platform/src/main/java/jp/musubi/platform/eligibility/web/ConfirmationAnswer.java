package jp.musubi.platform.eligibility.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedPerson;
import jp.musubi.platform.eligibility.confirmation.EligibilityWords;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.standard.words.JapaneseDate;
import org.jspecify.annotations.Nullable;

/**
 * 資格確認の答え(JSON)。What is not known or not told is left out.
 *
 * @param validity 1 to 6, as in the message
 * @param message what the counter should read, in the asker's language
 * @param dateText the day in 和暦
 * @param answeredAt in Japan's time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConfirmationAnswer(
        String validity,
        String message,
        String way,
        LocalDate date,
        String dateText,
        String answeredAt,
        @Nullable String reference,
        @Nullable Somebody person,
        List<CoverageAnswer> coverages,
        List<SubsidyAnswer> subsidies,
        List<Agreed> consents,
        List<Noted> remarks) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Somebody(
            String id,
            String name,
            String kana,
            String sex,
            LocalDate birthDate,
            String birthDateText,
            @Nullable String address,
            @Nullable String postalCode) {

        private static Somebody of(ConfirmedPerson person) {
            return new Somebody(
                    person.id().toString(),
                    person.name(),
                    person.kana(),
                    person.sex().name(),
                    person.birthDate(),
                    JapaneseDate.text(person.birthDate()),
                    person.address(),
                    person.postalCode());
        }
    }

    record Agreed(String consentClass, String grantedAt, String expiresAt, boolean holds) {

        private static Agreed of(Consent consent, Confirmation confirmation) {
            return new Agreed(
                    consent.consentClass().name(),
                    consent.grantedAt().toString(),
                    consent.expiresAt().toString(),
                    consent.holdsAt(confirmation.at()));
        }
    }

    record Noted(String code, String text) {}

    static ConfirmationAnswer of(Confirmation confirmation, Language language) {
        ConfirmedPerson person = confirmation.person();
        return new ConfirmationAnswer(
                confirmation.validity().code(),
                EligibilityWords.of(confirmation.validity(), language),
                confirmation.question().way().name().toLowerCase(Locale.ROOT),
                confirmation.day(),
                JapaneseDate.text(confirmation.day()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(confirmation.at().atZone(TOKYO)),
                confirmation.question().reference(),
                person == null ? null : Somebody.of(person),
                confirmation.coverages().stream()
                        .map(one -> CoverageAnswer.of(one, confirmation.day()))
                        .toList(),
                confirmation.subsidies().stream()
                        .map(one -> SubsidyAnswer.of(one, language))
                        .toList(),
                confirmation.consents().stream()
                        .map(consent -> Agreed.of(consent, confirmation))
                        .toList(),
                confirmation.remarks().stream()
                        .map(remark -> new Noted(remark.kind().name(), EligibilityWords.of(remark, language)))
                        .toList());
    }
}
