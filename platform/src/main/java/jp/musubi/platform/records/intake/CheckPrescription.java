package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.MedicationSource;
import jp.musubi.standard.gate.submission.PrescriptionOrder;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.springframework.stereotype.Component;

/** 処方箋を確かめる。What the gate cannot know of one: whether 処方 comes from 電子処方箋 today, and who issued it. */
@Component
class CheckPrescription {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<FacilityKind> ISSUERS =
            Set.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC, FacilityKind.DENTAL);

    private final Facilities facilities;
    private final Clock clock;

    CheckPrescription(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    List<Finding> check(Submission prescription) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        if (MedicationSource.inForceOn(today) != MedicationSource.ELECTRONIC_PRESCRIPTION) {
            LocalDate first = MedicationSource.ELECTRONIC_PRESCRIPTION.firstDay();
            findings.add(RegisterRule.SOURCE.finding(prescription, String.valueOf(first)));
        }
        boolean issued = facilities
                .find(prescription.facility())
                .filter(facility -> ISSUERS.contains(facility.kind()))
                .isPresent();
        if (!issued) {
            findings.add(RegisterRule.ISSUER.finding(prescription));
        }
        return findings;
    }

    /** Where the issuing facility stands; the prescription itself when it names none. */
    static JsonValue issuerPlace(Submission prescription) {
        JsonValue root = prescription.document().root();
        if (root instanceof JsonObject bundle) {
            for (Entry entry : Entry.listOf(bundle)) {
                JsonText facility =
                        entry.is("MedicationRequest") ? new PrescriptionOrder(entry.resource()).facility() : null;
                if (facility != null) {
                    return facility;
                }
            }
        }
        return root;
    }
}
