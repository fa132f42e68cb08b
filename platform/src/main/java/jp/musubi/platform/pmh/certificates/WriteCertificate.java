package jp.musubi.platform.pmh.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.eligibility.OpenVisit;
import jp.musubi.platform.eligibility.OpenVisits;
import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.certificates.Certificate.Draft;
import jp.musubi.platform.pmh.certificates.Certificate.Versions;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.platform.pmh.certificates.forms.CertificateForms;
import jp.musubi.platform.pmh.certificates.forms.FieldFault;
import org.springframework.stereotype.Service;

/** 診断書を書く。A doctor begins one for who is received at the facility now, and writes on until it is signed. */
@Service
public class WriteCertificate {

    private static final String DOCTOR = "DOCTOR";
    /** People to choose from: the newest receptions. */
    private static final int MOST_PRESENT = 20;

    private final CertificateDesk desk;
    private final Visits visits;
    private final OpenVisits present;
    private final FillCertificate filling;
    private final CertificateKeeping keeping;

    WriteCertificate(
            CertificateDesk desk,
            Visits visits,
            OpenVisits present,
            FillCertificate filling,
            CertificateKeeping keeping) {
        this.desk = desk;
        this.visits = visits;
        this.present = present;
        this.filling = filling;
        this.keeping = keeping;
    }

    /** 受付にいる人。 */
    public record Present(UUID visit, String name) {}

    /** The forms that may be begun today. @throws Problem for who may not write */
    public List<CertificateForm> forms(Caller caller, String interaction) {
        keeping.rights().requireWriter(caller, interaction);
        return CertificateForms.shipped().inForceOn(keeping.today());
    }

    /** Who is received at the facility now; each name is decided on and logged. */
    public List<Present> present(Caller caller, String interaction) {
        keeping.rights().requireWriter(caller, interaction);
        Map<UUID, Present> people = new LinkedHashMap<>();
        for (OpenVisit visit : present.list(caller).stream().limit(MOST_PRESENT).toList()) {
            UUID person = visit.person().value();
            String name = people.containsKey(person)
                    ? null
                    : filling.findName(visit.person(), caller, keeping.today(), interaction);
            if (name != null) {
                people.put(person, new Present(visit.visit(), name));
            }
        }
        return new ArrayList<>(people.values());
    }

    /**
     * @throws Problem VISIT-NOT-FOUND, also for another facility's; VISIT-NOT-OPEN; PARAMETER-INVALID (form); ACCESS-REFUSED
     */
    public UUID begin(Caller caller, UUID visit, String form, String interaction) {
        keeping.rights().requireWriter(caller, interaction);
        CertificateForm chosen = CertificateForms.shipped().inForceOn(keeping.today()).stream()
                .filter(each -> each.id().equals(form))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "form"));
        Visit open = visits.get(visit, caller);
        Instant now = keeping.moment();
        if (!open.isOpenAt(now)) {
            throw new Problem(ProblemCode.VISIT_NOT_OPEN);
        }
        Draft draft = filling.fill(chosen, open.person(), caller, keeping.today(), interaction);
        var begun = new Certificate(
                UUID.randomUUID(),
                open.person(),
                open.facility(),
                chosen,
                null,
                CertificateState.DRAFT,
                new Versions(0, 0),
                new Draft(1, chosen.only(draft.values()), draft.sources()),
                now,
                now);
        keeping.transaction().executeWithoutResult(status -> {
            keeping.rows().add(begun);
            keeping.rights().wrote(caller, begun.person(), Act.SUBMIT, interaction);
        });
        return begun.id();
    }

    /** 書いたもの。@param revision of the draft that was written on */
    public record Typed(int revision, Map<String, String> values) {

        public Typed {
            values = Map.copyOf(values);
        }
    }

    /**
     * Keeps what was typed. With faults nothing is kept; what is only missing may be missing until somebody signs.
     *
     * @return why it was not kept; empty when it was
     * @throws Problem ACCESS-REFUSED, also for another facility's; CONFLICT when it is no draft, or another wrote on it since
     */
    public List<FieldFault> save(Caller caller, UUID id, Typed typed, String interaction) {
        Viewer writer = keeping.rights().requireWriter(caller, interaction);
        return Objects.requireNonNull(keeping.transaction().execute(status -> {
            Certificate before = desk.hold(writer, id, caller, interaction);
            Map<String, String> values = before.form().only(typed.values());
            List<FieldFault> faults = before.form().faultsOfDraft(values);
            if (faults.isEmpty()) {
                keep(before, typed.revision(), values);
                keeping.rights().wrote(caller, before.person(), Act.SUBMIT, interaction);
            }
            return faults;
        }));
    }

    private void keep(Certificate before, int revision, Map<String, String> values) {
        if (before.state() != CertificateState.DRAFT || before.draft().revision() != revision) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        var draft = new Draft(revision + 1, values, sources(before.draft(), values));
        keeping.rows().change(CertificateDesk.with(before, before.state(), before.versions(), draft), keeping.moment());
    }

    /** What the doctor changed is the doctor's. */
    private static Map<String, String> sources(Draft before, Map<String, String> values) {
        Map<String, String> sources = new HashMap<>();
        values.forEach((field, value) -> sources.put(
                field,
                value.equals(before.values().get(field)) ? before.sources().getOrDefault(field, DOCTOR) : DOCTOR));
        return sources;
    }
}
