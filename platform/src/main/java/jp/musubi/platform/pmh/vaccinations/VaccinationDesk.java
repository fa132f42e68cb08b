package jp.musubi.platform.pmh.vaccinations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;

/** 予防接種の窓口(医療機関)。May this facility, for whom, does a rule speak against it; then the shot and its bill together. */
@Service
public class VaccinationDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final VaccinationRights rights;
    private final Visits visits;
    private final ReadChild read;
    private final RegisterShot register;
    private final Clock clock;

    VaccinationDesk(VaccinationRights rights, Visits visits, ReadChild read, RegisterShot register, Clock clock) {
        this.rights = rights;
        this.visits = visits;
        this.read = read;
        this.register = register;
        this.clock = clock;
    }

    /** @throws Problem for who may not vaccinate; it is in the log then */
    public void requireSeat(Caller caller, String interaction) {
        rights.requireFacility(caller, Doing.GIVE_VACCINATION, interaction);
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA, VISIT-NOT-FOUND */
    public ChildRecord look(UUID visit, Caller caller, String interaction) {
        return read.of(grant(visit, caller, interaction));
    }

    /** 確かめるだけ。Nothing is written but the look. @throws Problem as {@link #look} */
    public ShotChecked check(ShotAsk ask, Caller caller, String interaction) {
        AccessGrant grant = grant(ask.visit(), caller, interaction);
        return register.check(grant, ask, facility(caller), today());
    }

    /**
     * 打った、または打たなかったと登録する。Where a reason speaks against a shot nothing is registered and the answer says why.
     *
     * @throws Problem as {@link #look}
     */
    public ShotChecked register(ShotAsk ask, Caller caller, String interaction) {
        AccessGrant grant = grant(ask.visit(), caller, interaction);
        return register.register(
                grant, ask, today(), present(), () -> rights.wrote(caller, grant.person(), Act.SUBMIT, interaction));
    }

    /**
     * 取り消す。The facility's own of a month that is not over; the bill is turned.
     *
     * @throws Problem as {@link #look}; NOT-FOUND for another facility's; CONFLICT when it was taken back or its month is over
     */
    public void takeBack(UUID visit, UUID shot, Caller caller, String interaction) {
        AccessGrant grant = grant(visit, caller, interaction);
        GivenShot one = register.find(grant, shot)
                .filter(found -> found.facility().equals(caller.facility()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (one.takenBack() || YearMonth.from(one.day()).isBefore(YearMonth.from(today()))) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        register.takeBack(grant, one, present(), () -> rights.wrote(caller, grant.person(), Act.WITHDRAW, interaction));
    }

    private AccessGrant grant(UUID visit, Caller caller, String interaction) {
        rights.requireFacility(caller, Doing.GIVE_VACCINATION, interaction);
        return rights.requireAtCounter(caller, visits.get(visit, caller).person(), interaction);
    }

    private static FacilityCode facility(Caller caller) {
        return Objects.requireNonNull(caller.facility(), "only a facility has a row for it");
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private Instant present() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
