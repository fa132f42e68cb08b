package jp.musubi.platform.pmh.certificates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.certificates.Certificate.Draft;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.platform.pmh.certificates.forms.FieldFill;
import jp.musubi.platform.pmh.certificates.forms.FormField;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.SharedRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 書き始めを埋める。Who the person is, from the register, while the visit is open; diseases, tests and drugs from the record, only
 * while the person's consent to this facility holds. Each line says where it came from.
 */
@Component
class FillCertificate {

    static final String REGISTER = "REGISTER";
    static final String TODAY = "TODAY";

    private static final Set<DataClass> ELIGIBILITY = Set.of(DataClass.ELIGIBILITY);
    private static final Set<DataClass> RECORD = Set.of(DataClass.CONDITION, DataClass.LAB, DataClass.MEDICATION);
    private static final int MOST = 500;

    private final AccessDesk access;
    private final People people;
    private final AddressDisclosure addresses;
    private final SharedRecords records;

    FillCertificate(AccessDesk access, People people, AddressDisclosure addresses, SharedRecords records) {
        this.access = access;
        this.people = people;
        this.addresses = addresses;
        this.records = records;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE without an open visit here; each look is in the log */
    Draft fill(CertificateForm form, PersonId person, Caller caller, LocalDate today, String interaction) {
        AccessDecision decision = access.decide(
                new AccessRequest(caller, person, ELIGIBILITY, interaction).forPurpose(Purpose.ELIGIBILITY));
        if (!(decision instanceof AccessDecision.Granted granted)) {
            throw new Problem(((AccessDecision.Refused) decision).reason().answer());
        }
        Person shown = shown(granted.grant());
        RecordLines record = record(person, caller, interaction);
        Map<String, String> values = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (FormField field : form.fields()) {
            RecordLines.Filled filled = filled(field, shown, record, today);
            if (filled != null) {
                values.put(field.id(), filled.text());
                sources.put(field.id(), filled.source());
            }
        }
        return new Draft(1, values, sources);
    }

    /** Whom the open visits of the caller's facility are of. Empty when access does not let it be known. */
    @Nullable
    String findName(PersonId person, Caller caller, LocalDate today, String interaction) {
        AccessDecision decision = access.decide(
                new AccessRequest(caller, person, ELIGIBILITY, interaction).forPurpose(Purpose.ELIGIBILITY));
        return decision instanceof AccessDecision.Granted granted
                ? shown(granted.grant()).nameOn(today).text()
                : null;
    }

    private Person shown(AccessGrant grant) {
        return addresses.shown(people.get(grant.person()));
    }

    /** Nothing without the consent: what the facility itself sent is left out, too. */
    private RecordLines record(PersonId person, Caller caller, String interaction) {
        AccessDecision decision =
                access.decide(new AccessRequest(caller, person, RECORD, interaction).forPurpose(Purpose.SHARE_VIEW));
        if (!(decision instanceof AccessDecision.Granted granted)) {
            return new RecordLines(List.of());
        }
        AccessGrant grant = granted.grant();
        Set<DataClass> agreed = EnumSet.copyOf(grant.classes());
        agreed.removeAll(grant.ownOnly());
        return new RecordLines(
                agreed.isEmpty()
                        ? List.of()
                        : records.list(new ItemQuery(agreed, 0, MOST), grant).items());
    }

    private static RecordLines.@Nullable Filled filled(
            FormField field, Person person, RecordLines record, LocalDate today) {
        FieldFill fill = field.fill();
        if (fill == null) {
            return null;
        }
        return switch (fill) {
            case NAME -> new RecordLines.Filled(person.nameOn(today).text(), REGISTER);
            case SEX -> new RecordLines.Filled(person.sex().name(), REGISTER);
            case BIRTH -> new RecordLines.Filled(person.birthDate().toString(), REGISTER);
            case ADDRESS ->
                person.addressWithheld()
                        ? null
                        : new RecordLines.Filled(person.addressOn(today).text(), REGISTER);
            case TODAY -> new RecordLines.Filled(today.toString(), TODAY);
            case CONDITIONS, LABS, DRUGS -> record.fill(fill, field.longest());
        };
    }
}
