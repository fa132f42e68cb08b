package jp.musubi.platform.pmh.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.Certification.Who;
import jp.musubi.platform.pmh.certificates.CertificateSent;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 主治医意見書を頼む。A municipality asks a facility; the opinion that comes as a certificate answers it. */
@Service
public class AskOpinions {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String OPINION = "IKENSHO";

    private final OpinionRows rows;
    private final KeepCertifications certifications;
    private final AskedPeople people;
    private final TransactionOperations transaction;
    private final Clock clock;

    AskOpinions(
            OpinionRows rows,
            KeepCertifications certifications,
            AskedPeople people,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.certifications = certifications;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT-FOUND for another municipality's certification; PARAMETER-INVALID (facility) for what is no hospital or
     *     clinic; CONFLICT while the facility is asked for the same person
     */
    public OpinionRequest ask(CareSeat seat, UUID certification, String facility) {
        Certification of = certifications.get(seat, certification);
        return ask(seat, of.person(), of.who(), of.id(), facilityOf(facility));
    }

    private OpinionRequest ask(
            CareSeat seat, PersonId person, Who who, @Nullable UUID certification, FacilityCode facility) {
        Instant now = moment();
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        int days = CareRules.inForceOn(today).map(CareRules::opinionDays).orElse(0);
        var one = new OpinionRequest(
                UUID.randomUUID(),
                seat.key(),
                person,
                who,
                facility,
                now,
                today.plusDays(days),
                OpinionRequest.State.OPEN,
                null);
        boolean added = Boolean.TRUE.equals(transaction.execute(status -> rows.add(one, certification, seat.by())));
        if (!added) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return one;
    }

    /**
     * The same, for somebody who has no certification yet: who it is, is found by number and birth date together.
     *
     * @throws Problem PARAMETER-INVALID with the field
     */
    public OpinionRequest askFirst(CareSeat seat, Map<CareField, String> typed, String facility) {
        ReadCertification.Applicant applicant = ReadCertification.applicant(typed);
        PersonId person = people.match().of(List.of(applicant.shown())).get(applicant.shown());
        if (person == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, CareField.NUMBER.key());
        }
        return ask(seat, person, applicant.who(), null, facilityOf(facility));
    }

    /** @throws Problem NOT-FOUND; CONFLICT when it was answered or cancelled */
    public OpinionRequest cancel(CareSeat seat, UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            OpinionRequest one = rows.find(seat, id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
            if (!rows.cancel(seat, id, moment())) {
                throw new Problem(ProblemCode.CONFLICT);
            }
            return one;
        }));
    }

    /** Of a municipality: those that wait first. */
    public List<OpinionRequest> asked(CareSeat seat) {
        return rows.listOfMunicipality(seat);
    }

    /** Of a facility: those that wait first. */
    public List<OpinionRequest> askedFor(CareSeat seat) {
        return rows.listOfFacility(seat);
    }

    /** In the transaction of the certificate. */
    @EventListener
    void on(CertificateSent sent) {
        if (sent.form().equals(OPINION)) {
            rows.answer(sent.municipality(), sent.person(), sent.facility(), sent.certificate(), moment());
        }
    }

    private FacilityCode facilityOf(String text) {
        String digits = text.strip();
        if (!FacilityCode.isOne(digits)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        return people.facilities()
                .find(new FacilityCode(digits))
                .filter(one -> one.kind() == FacilityKind.HOSPITAL || one.kind() == FacilityKind.CLINIC)
                .map(Facility::code)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "facility"));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
