package jp.musubi.platform.pmh.maternity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.CheckupBills.Taken;
import jp.musubi.platform.pmh.vaccinations.Prescreen;
import jp.musubi.platform.pmh.vaccinations.Said;
import jp.musubi.platform.pmh.vaccinations.VaccinationRights;
import jp.musubi.standard.maternity.CheckupKind;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 母子保健の窓口(医療機関・助産所)。For who stands at the counter; a result goes to the municipality at once. */
@Service
public class MaternityDesk {

    private final VaccinationRights rights;
    private final Visits visits;
    private final ReadMaternity read;
    private final ReadMaternity.MaternityRows rows;
    private final TownMaternity.Writing writing;

    MaternityDesk(
            VaccinationRights rights,
            Visits visits,
            ReadMaternity read,
            ReadMaternity.MaternityRows rows,
            TownMaternity.Writing writing) {
        this.rights = rights;
        this.visits = visits;
        this.read = read;
        this.rows = rows;
        this.writing = writing;
    }

    /** @throws Problem for who may not give checkups; it is in the log then */
    public void requireSeat(Caller caller, String interaction) {
        rights.requireFacility(caller, Doing.GIVE_CHECKUP, interaction);
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA, VISIT-NOT-FOUND */
    public MaternityRecord look(UUID visit, Caller caller, String interaction) {
        return read.of(grant(visit, caller, interaction));
    }

    /** Where a reason speaks against it nothing is registered, and the answer says why. @throws Problem as {@link #look} */
    public CheckupAnswer register(CheckupAsk ask, Caller caller, String interaction) {
        AccessGrant grant = grant(ask.visit(), caller, interaction);
        MaternityRecord record = read.of(grant);
        Resident home = read.homeOf(grant, ask.day()).orElse(null);
        Said reason = against(ask, record, home);
        if (reason != null || home == null) {
            return CheckupAnswer.refused(Objects.requireNonNullElse(reason, NOWHERE));
        }
        Prescreen form = record.forms().stream()
                .filter(one -> one.course().equals(ask.kind()) && one.state() == Prescreen.State.SENT)
                .findFirst()
                .orElse(null);
        Instant at = writing.present();
        CheckupResult one = result(ask, grant, home, at);
        boolean added = Boolean.TRUE.equals(writing.transaction().execute(status -> {
            boolean fresh = rows.checkups().add(one, form == null ? null : form.id(), caller.name());
            if (fresh && form != null) {
                rows.forms().use(grant.person(), form.id(), at);
            }
            if (fresh) {
                rows.bills().add(home, new Taken(one.id(), one.kind(), one.facility(), one.day(), at));
                rights.wrote(caller, grant.person(), Act.SUBMIT, interaction);
            }
            return fresh;
        }));
        return added ? new CheckupAnswer(List.of(), one.id()) : CheckupAnswer.refused(TWICE);
    }

    private static final Said NOWHERE = new Said(
            "NOT_RESIDENT", "この日に、どの自治体の対象者としても登録されていません。", "No municipality has registered the person for that day.");
    private static final Said TWICE =
            new Said("TWICE", "この日のこの健診は、もう登録されています。", "This checkup of that day is registered.");

    private @Nullable Said against(CheckupAsk ask, MaternityRecord record, @Nullable Resident home) {
        CheckupKind kind = CheckupKinds.find(ask.kind()).orElse(null);
        if (kind == null) {
            return new Said("KIND", "表にない健診です。", "There is no such checkup.");
        }
        if (ask.day().isAfter(read.today())) {
            return new Said("DAY", "まだ来ていない日です。", "The day has not come.");
        }
        if (home == null) {
            return NOWHERE;
        }
        if (kind.prenatal()) {
            return prenatal(kind, ask.day(), record);
        }
        if (!kind.legal() && !read.offeredOn(home, ask.day()).contains(kind.code())) {
            return new Said("NOT_OFFERED", "住む自治体が行っていない健診です。", "The municipality does not offer this checkup.");
        }
        LocalDate first = kind.firstDay(record.child().born());
        LocalDate last = kind.lastDay(record.child().born());
        return ask.day().isBefore(first) || ask.day().isAfter(last)
                ? new Said(
                        "AGE",
                        "この健診の時期ではありません(%sから%sまで)。".formatted(first, last),
                        "Not the time of this checkup (%s to %s).".formatted(first, last))
                : null;
    }

    private static @Nullable Said prenatal(CheckupKind kind, LocalDate day, MaternityRecord record) {
        Pregnancy pregnancy = record.pregnancy();
        if (pregnancy == null || day.isBefore(pregnancy.notifiedOn())) {
            return new Said("NO_PREGNANCY", "妊娠の届出が登録されていません。", "No notice of a pregnancy is registered.");
        }
        boolean done =
                record.due().stream().anyMatch(one -> one.kind().equals(kind) && one.state() == DueCheckup.State.DONE);
        return done ? new Said("USED", "この回の受診券は、もう使われています。", "This one of the fourteen was used.") : null;
    }

    private static CheckupResult result(CheckupAsk ask, AccessGrant grant, Resident home, Instant at) {
        FacilityCode facility = Objects.requireNonNull(grant.caller().facility());
        return new CheckupResult(
                UUID.randomUUID(),
                grant.person(),
                ask.kind(),
                ask.day(),
                ask.measured(),
                ask.verdict(),
                ask.note(),
                ask.doctor(),
                facility,
                home.municipality(),
                home.id(),
                at);
    }

    private AccessGrant grant(UUID visit, Caller caller, String interaction) {
        rights.requireFacility(caller, Doing.GIVE_CHECKUP, interaction);
        return rights.requireAtCounter(caller, visits.get(visit, caller).person(), interaction);
    }
}
