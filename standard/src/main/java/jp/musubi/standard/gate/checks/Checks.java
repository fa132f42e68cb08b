package jp.musubi.standard.gate.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.gate.submission.SubmissionType;

/** Which checks judge which kind of submission. */
public final class Checks {

    private final Map<SubmissionType, List<Check>> checks = new EnumMap<>(SubmissionType.class);

    public Checks(Profiles profiles) {
        List<Check> all = List.of(
                new BundleForm(),
                new UnitNumber(),
                new FirstEntry(),
                new EntryProfiles(profiles),
                new Repeats(),
                new PatientReferences(),
                new InstitutionNumbers());
        checks.put(SubmissionType.FIVE_ITEMS, joined(all, new KindTag(), new Circumstances()));
        checks.put(
                SubmissionType.MEDICATION_ORDERS,
                joined(without(all, UnitNumber.class, InstitutionNumbers.class), new MedicationOrders()));
        checks.put(SubmissionType.REFERRAL, joined(all, new Authorship()));
        checks.put(SubmissionType.PATIENT_SUMMARY, joined(all, new Authorship()));
        checks.put(SubmissionType.DISCHARGE_SUMMARY, joined(all, new Authorship()));
        // The Patient of a checkup is bound by a rule of its own.
        checks.put(SubmissionType.CHECKUP, without(all, EntryProfiles.class));
    }

    public List<Check> of(SubmissionType type) {
        return checks.getOrDefault(type, List.of());
    }

    @SafeVarargs
    private static List<Check> without(List<Check> all, Class<? extends Check>... those) {
        return all.stream()
                .filter(check -> Arrays.stream(those).noneMatch(one -> one.isInstance(check)))
                .toList();
    }

    private static List<Check> joined(List<Check> all, Check... more) {
        List<Check> joined = new ArrayList<>(all);
        joined.addAll(List.of(more));
        return List.copyOf(joined);
    }
}
