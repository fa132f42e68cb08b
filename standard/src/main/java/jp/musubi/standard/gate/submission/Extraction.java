package jp.musubi.standard.gate.submission;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.UnitIdentifier;
import org.jspecify.annotations.Nullable;

/** 取り出し。What the service keeps of a Bundle beside its bytes. */
public final class Extraction {

    private final ItemReader items;

    public Extraction(Profiles profiles) {
        this.items = new ItemReader(profiles);
    }

    /** Null when unit or person cannot be named; the checks have said why. */
    @Nullable
    public Submission read(BundleReading bundle) {
        Unit unit =
                bundle.profile().type() == SubmissionType.MEDICATION_ORDERS ? prescription(bundle) : numbered(bundle);
        Entry patient = bundle.findPatient();
        SubmittedPatient person = patient == null ? null : person(patient.resource());
        if (unit == null || person == null) {
            return null;
        }
        return new Submission(
                bundle.document(),
                bundle.profile().type(),
                unit.system(),
                unit.value(),
                unit.facility(),
                person,
                listItems(bundle));
    }

    /** What makes it the same unit again, and the facility that what is in it comes from. */
    private record Unit(String system, String value, FacilityCode facility) {}

    private static @Nullable Unit numbered(BundleReading bundle) {
        UnitIdentifier unit = bundle.findUnit();
        return unit == null ? null : new Unit(UnitIdentifier.SYSTEM, unit.toString(), unit.facility());
    }

    /** The 処方箋ID is the unit; the facility that issued it stands in its orders (clarifications 470). */
    private static @Nullable Unit prescription(BundleReading bundle) {
        JsonObject identifier = bundle.root().findObject("identifier");
        String id = identifier == null ? null : identifier.findText("value");
        for (PrescriptionOrder order : bundle.orders()) {
            JsonText facility = order.facility();
            if (id != null && facility != null && FacilityCode.isOne(facility.value())) {
                return new Unit(Names.PRESCRIPTION_ID, id, new FacilityCode(facility.value()));
            }
        }
        return null;
    }

    private List<SubmittedItem> listItems(BundleReading bundle) {
        // 患者サマリーは他の施設に見せない(sharing-service §3)ので、中の項目も取り出さない
        if (bundle.profile().type() == SubmissionType.PATIENT_SUMMARY) {
            return List.of();
        }
        if (bundle.profile().type() == SubmissionType.CHECKUP) {
            return CheckupReader.list(bundle.entries());
        }
        List<SubmittedItem> taken = new ArrayList<>(bundle.entries().size());
        for (Entry entry : bundle.entries()) {
            addItem(entry, taken);
            // 添えた退院時サマリーの中の項目も、手紙のものとして取り出す(sharing-service §1)
            if (bundle.profile().type() == SubmissionType.REFERRAL && entry.is("Bundle")) {
                Entry.listOf(entry.resource()).forEach(inside -> addItem(inside, taken));
            }
        }
        return taken;
    }

    private void addItem(Entry entry, List<SubmittedItem> taken) {
        SubmittedItem item = items.find(entry);
        if (item != null) {
            taken.add(item);
        }
    }

    private static @Nullable SubmittedPatient person(JsonObject patient) {
        List<JsonObject> numbers = PersonNumbers.listOf(patient);
        MemberNumber number = numbers.isEmpty() ? null : PersonNumbers.find(numbers.get(0));
        String birthDate = patient.findText("birthDate");
        String gender = patient.findText("gender");
        if (number == null || birthDate == null || gender == null) {
            return null;
        }
        return new SubmittedPatient(
                patient, numbers.get(0), number.system(), number.value(), birthDate, gender, kana(patient));
    }

    private static String kana(JsonObject patient) {
        for (JsonObject name : patient.listObjects("name")) {
            for (JsonObject extension : name.listObjects("extension")) {
                if (extension.is("url", Names.NAME_REPRESENTATION) && extension.is("valueCode", "SYL")) {
                    String text = name.findText("text");
                    return text == null ? "" : text;
                }
            }
        }
        return "";
    }
}
