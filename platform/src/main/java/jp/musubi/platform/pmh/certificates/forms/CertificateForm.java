package jp.musubi.platform.pmh.certificates.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 書式の一つの版。
 *
 * @param from first and {@code to} last day on which one may be begun in this edition; null while it is open
 * @param shown what the person reads on the own page
 * @param fields in the order of the form
 */
public record CertificateForm(
        String id,
        String edition,
        LocalDate from,
        @Nullable LocalDate to,
        Shown shown,
        String japanese,
        String english,
        List<FormField> fields,
        List<FormWait> waits) {

    public CertificateForm {
        fields = List.copyOf(fields);
        waits = List.copyOf(waits);
    }

    /** 本人に見せるもの。 */
    public enum Shown {
        /** 行方だけ。 */
        STATE,
        /** 出した後は中身も。 */
        CONTENT
    }

    /** 節とその項目。 */
    public record Section(FormSection section, List<FormField> fields) {}

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.id().equals(name)).findFirst();
    }

    /** In the order of sections.tsv; those without a field are left out. */
    public List<Section> sections() {
        return FormSection.list().stream()
                .map(section -> new Section(
                        section,
                        fields.stream()
                                .filter(field -> field.section().equals(section.id()))
                                .toList()))
                .filter(part -> !part.fields().isEmpty())
                .toList();
    }

    /** Of what was sent the values of this form, stripped, in its order; what is empty is not there. */
    public Map<String, String> only(Map<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = sent.getOrDefault(field.id(), "").strip().replace("\r\n", "\n");
            if (!value.isEmpty()) {
                values.put(field.id(), value);
            }
        }
        return values;
    }

    /** What may not stand in a draft. */
    public List<FieldFault> faultsOfDraft(Map<String, String> values) {
        List<FieldFault> faults = new ArrayList<>();
        for (FormField field : fields) {
            field.findFault(values.getOrDefault(field.id(), ""))
                    .ifPresent(why -> faults.add(new FieldFault(field, why)));
        }
        return faults;
    }

    /** What keeps anybody from signing: as above, what is missing, and days that do not fit each other. */
    public List<FieldFault> faultsOfSigned(Map<String, String> values) {
        List<FieldFault> faults = new ArrayList<>(faultsOfDraft(values));
        for (FormField field : fields) {
            if (field.must() && !values.containsKey(field.id())) {
                faults.add(new FieldFault(field, FieldWhy.REQUIRED));
            }
        }
        for (FormWait wait : waits) {
            Optional<LocalDate> first = day(values, wait.earlier());
            Optional<LocalDate> second = day(values, wait.later());
            if (first.isPresent() && second.isPresent() && !wait.holds(first.get(), second.get())) {
                field(wait.later()).ifPresent(field -> faults.add(new FieldFault(field, FieldWhy.WAIT, wait)));
            }
        }
        return faults;
    }

    private static Optional<LocalDate> day(Map<String, String> values, String field) {
        return FormField.readDay(values.getOrDefault(field, ""));
    }
}
