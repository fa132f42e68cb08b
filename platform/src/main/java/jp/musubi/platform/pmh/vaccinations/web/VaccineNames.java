package jp.musubi.platform.pmh.vaccinations.web;

import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.pmh.vaccinations.Prices;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.vaccinations.Course;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Schedule;
import jp.musubi.standard.vaccinations.Vaccine;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** ワクチンと施設の名。For the templates: a code in, its name out. */
@Component
public class VaccineNames {

    private final Facilities facilities;
    private final Schedule schedule = Schedule.shipped();

    VaccineNames(Facilities facilities) {
        this.facilities = facilities;
    }

    /** Of a vaccine, or of a checkup that is billed like one. */
    public String vaccine(String code, boolean english) {
        if (code.equals(Prices.PRESCREEN)) {
            return english ? "examined, not vaccinated" : "予診のみ";
        }
        return schedule.findVaccine(code)
                .map(one -> english ? one.english() : one.japanese())
                .or(() -> CheckupKinds.find(code).map(one -> english ? one.english() : one.japanese()))
                .orElse(code);
    }

    /** @param recorded as the record says it, in Japanese; one that no table knows stays so */
    public String dose(String recorded, boolean english) {
        return english ? schedule.findDose(recorded).map(DoseRule::english).orElse(recorded) : recorded;
    }

    public String course(String code, boolean english) {
        return schedule.findCourse(code)
                .map((Course one) -> english ? one.english() : one.japanese())
                .or(() -> CheckupKinds.find(code).map(one -> english ? one.english() : one.japanese()))
                .orElse(code);
    }

    /** Of a vaccine. */
    public String courseOf(String vaccine, boolean english) {
        return schedule.findVaccine(vaccine)
                .map(Vaccine::course)
                .map(code -> course(code, english))
                .orElse(vaccine);
    }

    public String facility(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }

    Schedule schedule() {
        return schedule;
    }
}
