package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.util.Objects;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.benefits.LimitFlag;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import org.jspecify.annotations.Nullable;

/** 資格の答えから計算の入力へ。What the eligibility does not say is taken as docs/clarifications 445 says. */
final class Insured {

    private static final int SEVENTY = 70;
    private static final int SEVENTY_FIVE = 75;
    private static final int ACTIVE_SHARE = 30;
    private static final int USUAL_SHARE = 30;

    private Insured() {}

    static Patient of(Confirmation confirmation) {
        return confirmation.coverages().stream()
                .filter(one -> !one.publicAssistance() && one.coverage().inForceOn(confirmation.day()))
                .findFirst()
                .map(one -> patient(one, confirmation))
                .orElseGet(Patient::uninsured);
    }

    private static Patient patient(ConfirmedCoverage one, Confirmation confirmation) {
        Integer told = one.share();
        int share = told == null ? USUAL_SHARE : told;
        LocalDate birth = Objects.requireNonNull(confirmation.person(), "a coverage is somebody's")
                .birthDate();
        LocalDate day = confirmation.day();
        Long disease = one.diseases().stream()
                .map(DiseaseCertificate::monthlyLimit)
                .map(Integer::longValue)
                .min(Long::compare)
                .orElse(null);
        return new Patient(share, true, income(one.limit(), share, birth, day), false, turns75(birth, day), disease);
    }

    private static IncomeClass income(@Nullable LimitCertificate limit, int share, LocalDate birth, LocalDate day) {
        if (limit != null) {
            return of(limit.flag());
        }
        if (!isSeventy(birth, day)) {
            return IncomeClass.C;
        }
        return share == ACTIVE_SHARE ? IncomeClass.ACTIVE_3 : IncomeClass.GENERAL;
    }

    /** From the month after the day on which seventy is reached, the day before the birthday. */
    private static boolean isSeventy(LocalDate birth, LocalDate day) {
        LocalDate reached = birth.plusYears(SEVENTY).minusDays(1);
        return !day.isBefore(reached.withDayOfMonth(1).plusMonths(1));
    }

    private static boolean turns75(LocalDate birth, LocalDate day) {
        LocalDate birthday = birth.plusYears(SEVENTY_FIVE);
        return birthday.getDayOfMonth() > 1
                && birthday.getYear() == day.getYear()
                && birthday.getMonth() == day.getMonth();
    }

    static IncomeClass of(LimitFlag flag) {
        return switch (flag) {
            case A01 -> IncomeClass.A;
            case A02 -> IncomeClass.B;
            case A03 -> IncomeClass.C;
            case A04 -> IncomeClass.D;
            case A05, A06 -> IncomeClass.E;
            case B01 -> IncomeClass.ACTIVE_3;
            case B02 -> IncomeClass.ACTIVE_2;
            case B03 -> IncomeClass.ACTIVE_1;
            case B04 -> IncomeClass.GENERAL;
            case B05 -> IncomeClass.LOW_2;
            case B06, B07, B08 -> IncomeClass.LOW_1;
            case B09 -> IncomeClass.GENERAL_2;
            case B10 -> IncomeClass.GENERAL_1;
        };
    }
}
