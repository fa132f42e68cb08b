package jp.musubi.platform.records.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 宛先になれる施設。Registered insured medical facilities that take part on the day (sharing-service §1; access-matrix §3). */
@Component
public class Addressees {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<FacilityKind> KINDS =
            Set.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC, FacilityKind.DENTAL);

    private final Facilities facilities;
    private final Clock clock;

    Addressees(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    /** 宛先になれるか、なれないわけ。 */
    public enum Use {
        TAKES("使っています"),
        NOT_YET("まだ使っていません"),
        OTHER_KIND("診療情報提供書の宛先になれない種類の施設です"),
        UNKNOWN("登録簿にありません");

        private final String japanese;

        Use(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }

    /** @param joinsOn first day of taking part, or null while none is registered */
    public record Answer(
            FacilityCode facility,
            @Nullable String name,
            Use use,
            @Nullable LocalDate joinsOn) {}

    public Answer ask(FacilityCode code) {
        Facility facility = facilities.find(code).orElse(null);
        return facility == null
                ? new Answer(code, null, Use.UNKNOWN, null)
                : new Answer(code, facility.name(), useOf(facility), facility.joinsOn());
    }

    private Use useOf(Facility facility) {
        if (!KINDS.contains(facility.kind())) {
            return Use.OTHER_KIND;
        }
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        return facility.takesPartOn(today) ? Use.TAKES : Use.NOT_YET;
    }
}
