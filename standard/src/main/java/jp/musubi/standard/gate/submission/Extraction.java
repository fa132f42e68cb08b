package jp.musubi.standard.gate.submission;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.json.JsonObject;
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
        UnitIdentifier unit = bundle.findUnit();
        Entry patient = bundle.findPatient();
        SubmittedPatient person = patient == null ? null : person(patient.resource());
        if (unit == null || person == null) {
            return null;
        }
        return new Submission(
                bundle.document(),
                bundle.profile().type(),
                UnitIdentifier.SYSTEM,
                unit.toString(),
                unit.facility(),
                person,
                listItems(bundle));
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
