package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.residents.Residents;
import jp.musubi.platform.pmh.vaccinations.Prescreen.State;
import jp.musubi.standard.vaccinations.CheckShot;
import jp.musubi.standard.vaccinations.Contraindications;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Schedule;
import jp.musubi.standard.vaccinations.Shot;
import jp.musubi.standard.vaccinations.Vaccine;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 接種の前に確かめる。The schedule, the lot, the child's state, the 予診票, where the child lives and who pays. */
@Component
class CheckAsk {

    private final Shots shots;
    private final Prescreens forms;
    private final Letters letters;
    private final Prices prices;
    private final Homes homes;
    private final Schedule schedule = Schedule.shipped();
    private final CheckShot check = new CheckShot(schedule);
    private final Contraindications contraindications = Contraindications.shipped();

    CheckAsk(Shots shots, Prescreens forms, Letters letters, Prices prices, Homes homes) {
        this.shots = shots;
        this.forms = forms;
        this.letters = letters;
        this.prices = prices;
        this.homes = homes;
    }

    /** Where somebody lives, and what that municipality is. */
    @Component
    record Homes(Residents residents, Municipalities municipalities) {}

    ShotChecked check(AccessGrant grant, ShotAsk ask, FacilityCode facility, LocalDate today) {
        List<Said> reasons = new ArrayList<>();
        Resident resident = homes.residents().findOn(grant, ask.day()).orElse(null);
        if (ask.day().isAfter(today)) {
            reasons.add(new Said("DAY", "まだ来ていない日です。", "The day has not come."));
        }
        if (resident == null) {
            reasons.add(new Said(
                    "NOT_RESIDENT",
                    "この日に、どの自治体の対象者としても登録されていません。",
                    "No municipality has registered the child for that day."));
            return new ShotChecked("", reasons, null, null, null, null);
        }
        CheckShot.Checked checked = check.check(
                resident.child(), ChildRecord.history(shots.listOf(grant)), new Shot(ask.vaccine(), ask.day()));
        checked.objections().forEach(one -> reasons.add(ReasonWords.of(one)));
        Vaccine vaccine = checked.vaccine();
        Prescreen form = vaccine == null ? null : sent(grant, vaccine.course());
        if (vaccine != null) {
            lot(ask, reasons);
            state(ask, vaccine, form, reasons);
            form(ask, form, reasons);
            letter(grant, ask, vaccine, facility, resident, reasons);
        }
        Long yen = yen(resident, ask);
        if (yen == null) {
            reasons.add(new Said("NO_PRICE", "自治体の単価が登録されていません。", "The municipality has registered no price."));
        }
        DoseRule dose = checked.dose();
        return new ShotChecked(dose == null ? "" : dose.japanese(), reasons, yen, resident, form, null);
    }

    private @Nullable Long yen(Resident resident, ShotAsk ask) {
        String item = ask.deferred().isEmpty() ? ask.vaccine() : Prices.PRESCREEN;
        return prices.findOn(resident.municipality(), item, ask.day())
                .map(Prices.Price::yen)
                .orElse(null);
    }

    private @Nullable Prescreen sent(AccessGrant grant, String course) {
        return forms.listOf(grant).stream()
                .filter(one -> one.course().equals(course) && one.state() == State.SENT)
                .findFirst()
                .orElse(null);
    }

    private static void lot(ShotAsk ask, List<Said> reasons) {
        LocalDate expires = ask.lot().expires();
        if (expires == null || ask.lot().number().isEmpty() || ask.lot().maker().isEmpty()) {
            reasons.add(new Said("LOT", "メーカー、ロット番号、有効期限を入れてください。", "Give maker, lot and expiry."));
        } else if (ask.day().isAfter(expires)) {
            reasons.add(new Said("LOT_EXPIRED", "ワクチンの有効期限が切れています。", "The lot has expired."));
        }
    }

    private void state(ShotAsk ask, Vaccine vaccine, @Nullable Prescreen form, List<Said> reasons) {
        Integer tenths = ask.tenths();
        boolean fever = tenths != null && contraindications.isFever(tenths, ask.day());
        if (tenths == null) {
            reasons.add(new Said("TEMPERATURE", "体温を入れてください。", "Give the temperature."));
        }
        for (Contraindications.Contraindication one : contraindications.listFor(vaccine.course(), ask.day())) {
            boolean found =
                    ask.states().contains(one.code()) || (fever && one.code().equals("FEVER"));
            if (found || (form != null && isAnswered(form, one.code(), ask.day()))) {
                reasons.add(new Said(one.code(), "受けられません: " + one.japanese() + "。", "Not suitable: " + one.english()));
            }
        }
    }

    private static boolean isAnswered(Prescreen form, String contraindication, LocalDate day) {
        return Questions.listFor(form.course(), day).stream()
                .filter(question -> question.contraindication().equals(contraindication))
                .map(question -> form.answerTo(question.code()).yes())
                .anyMatch(Boolean.TRUE::equals);
    }

    private static void form(ShotAsk ask, @Nullable Prescreen form, List<Said> reasons) {
        if (form == null && !ask.paper()) {
            reasons.add(new Said(
                    "NO_FORM", "予診票が届いていません(紙で確かめたときは、そう示してください)。", "There is no form; say so when it was on paper."));
        } else if (form != null
                && Boolean.FALSE.equals(form.answerTo(Questions.CONSENT).yes())) {
            reasons.add(new Said("NO_CONSENT", "接種を希望しないと答えています。", "The family does not want it."));
        }
    }

    private void letter(
            AccessGrant grant,
            ShotAsk ask,
            Vaccine vaccine,
            FacilityCode facility,
            Resident resident,
            List<Said> reasons) {
        Municipality home = homes.municipalities().find(resident.municipality()).orElseThrow();
        if (LetterRules.areNeeded(home, facility, ask.day())
                && letters.listOf(grant).stream().noneMatch(one -> one.lets(facility, vaccine.course(), ask.day()))) {
            reasons.add(new Said(
                    "NO_LETTER",
                    "住む自治体の依頼書がありません(都道府県の外で受けるとき)。",
                    "There is no request letter of the municipality (outside of the prefecture)."));
        }
    }
}
