package jp.musubi.platform.records.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.UnitIdentifier;
import org.springframework.stereotype.Component;

/** 書く窓口。Asks whether the caller may write it, and makes the document in the caller's name; sending is another's. */
@Component
public class WritingDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final AuditLog audit;
    private final Facilities facilities;
    private final Staff staff;
    private final Clock clock;

    WritingDesk(AccessDesk access, AuditLog audit, Facilities facilities, Staff staff, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.facilities = facilities;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * 書き手。
     *
     * @param doctor name as registered
     */
    public record Writer(Facility facility, String staffId, String doctor) {}

    /**
     * Who writes; a member of a facility's staff who may do this. A refusal is in the log.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE
     */
    public Writer requireWriter(Caller caller, Doing doing, String interaction) {
        access.findRefusalToDo(caller, doing).ifPresent(reason -> {
            audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(), reason.name(), interaction));
            throw new Problem(reason.answer());
        });
        ActingStaff acting = caller.staff();
        FacilityCode code = caller.facility();
        if (acting == null || code == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        Facility facility = facilities.find(code).orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
        String name = staff.find(acting.staffId()).map(StaffMember::name).orElse(acting.staffId());
        return new Writer(facility, acting.staffId(), name);
    }

    /** The day in Japan. */
    public LocalDate today() {
        return moment().toLocalDate();
    }

    /** The identifier of a new document of the year. */
    public UnitIdentifier newIdentifier(Writer writer) {
        return new UnitIdentifier(
                writer.facility().code(), moment().getYear(), UUID.randomUUID().toString());
    }

    public WrittenDocument letter(
            Writer writer,
            Department department,
            UnitIdentifier identifier,
            WrittenPatient patient,
            WrittenLetter letter,
            Clinical clinical) {
        return new LetterDocument(author(writer, department, identifier), patient, letter, clinical).write();
    }

    public WrittenDocument unit(
            Writer writer,
            Department department,
            UnitIdentifier identifier,
            WrittenPatient patient,
            UnitKind kind,
            Clinical clinical) {
        return UnitDocument.write(
                author(writer, department, identifier), patient, kind.resourceType(), kind.only(clinical));
    }

    private Author author(Writer writer, Department department, UnitIdentifier identifier) {
        return new Author(writer.facility(), writer.doctor(), writer.staffId(), department, identifier, moment());
    }

    private OffsetDateTime moment() {
        return clock.instant().atZone(JAPAN).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
