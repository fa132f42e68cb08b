package jp.musubi.platform.records.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.FacilitySummary;
import jp.musubi.platform.records.PatientSummaries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 施設の患者サマリー、機械が読む形。For the person's own apps and proxies; a facility is refused. */
@RestController
final class WrittenSummariesEndpoint {

    private static final String INTERACTION = "GET /records/summaries";

    private final AccessDesk desk;
    private final PatientSummaries summaries;

    WrittenSummariesEndpoint(AccessDesk desk, PatientSummaries summaries) {
        this.desk = desk;
        this.summaries = summaries;
    }

    record Answer(List<Written> summaries) {}

    record Written(
            String facility,
            String writtenOn,
            @Nullable String shownUntil,
            @Nullable String doctor,
            @Nullable String planFrom,
            String plan,
            List<String> diagnoses) {

        static Written of(FacilitySummary summary) {
            return new Written(
                    summary.facility().digits(),
                    summary.writtenOn().toString(),
                    summary.shownUntil() == null ? null : summary.shownUntil().toString(),
                    summary.doctor(),
                    summary.planFrom(),
                    summary.plan(),
                    summary.diagnoses());
        }
    }

    @GetMapping("/records/summaries")
    Answer list(@RequestParam String patient, Caller caller) {
        var request = new AccessRequest(caller, personOf(patient), Set.of(DataClass.PCS), INTERACTION);
        AccessDecision decision = desk.decide(request);
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return new Answer(summaries.listShown(((AccessDecision.Granted) decision).grant()).stream()
                .map(Written::of)
                .toList());
    }

    /** Null for what is nobody's id: asked and refused as for a stranger. */
    private static @Nullable PersonId personOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? new PersonId(uuid) : null;
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
