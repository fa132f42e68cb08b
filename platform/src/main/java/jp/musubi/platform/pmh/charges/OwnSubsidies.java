package jp.musubi.platform.pmh.charges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;

/** わたしの医療費助成。What the person holds today, and what was charged of it this month, facility by facility. */
@Service
public class OwnSubsidies {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final HeldNow held;
    private final MonthLines lines;
    private final Facilities facilities;
    private final Clock clock;

    OwnSubsidies(AccessDesk access, HeldNow held, MonthLines lines, Facilities facilities, Clock clock) {
        this.access = access;
        this.held = held;
        this.lines = lines;
        this.facilities = facilities;
        this.clock = clock;
    }

    /** 一つの助成の一月。 */
    public record Month(SubsidyShown subsidy, YearMonth month, List<Paid> paid) {

        public Month {
            paid = List.copyOf(paid);
        }
    }

    /** 払った一回。 @param yen that counts against the ceiling; negative where it was taken back */
    public record Paid(LocalDate day, String facility, long yen) {}

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the look is in the log */
    public List<Month> of(Caller caller, String interaction) {
        AccessDecision decision =
                access.decide(new AccessRequest(caller, caller.person(), Set.of(DataClass.ELIGIBILITY), interaction)
                        .forPurpose(Purpose.SELF_VIEW));
        if (!(decision instanceof AccessDecision.Granted granted)) {
            throw new Problem(((AccessDecision.Refused) decision).reason().answer());
        }
        AccessGrant grant = granted.grant();
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        List<MonthLines.Line> all = lines.listOf(grant, YearMonth.from(today));
        return held.listFor(grant, null, today).stream()
                .map(one -> new Month(one, YearMonth.from(today), paid(one, all)))
                .toList();
    }

    private List<Paid> paid(SubsidyShown one, List<MonthLines.Line> all) {
        return all.stream()
                .filter(line -> line.holding().equals(one.id()))
                .map(line -> new Paid(line.day(), nameOf(line.facility()), line.yen()))
                .toList();
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
