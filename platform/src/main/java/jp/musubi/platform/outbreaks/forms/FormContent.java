package jp.musubi.platform.outbreaks.forms;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.FormItem;

/**
 * 届の中身。Values by item, in the order of the form; an item that is not there is not known. Made only by the two methods that
 * ask the book what may stand in a notice of the disease.
 */
public final class FormContent {

    private static final int ADULT = 18;

    private final Disease disease;
    private final Map<String, String> values;

    private FormContent(Disease disease, Map<String, String> values) {
        this.disease = disease;
        this.values = values;
    }

    /** Of these values those that may stand there; the others are left out. For values taken from a record. */
    public static FormContent keep(DiseaseBook book, Disease disease, Map<String, String> values) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormItem item : book.itemsOf(disease)) {
            String value = values.getOrDefault(item.id(), "").strip();
            if (!value.isEmpty() && item.takes(value)) {
                kept.put(item.id(), value);
            }
        }
        return new FormContent(disease, withoutGuardianOfAdult(kept));
    }

    /**
     * All of these values. For what somebody sends.
     *
     * @throws Problem PARAMETER-INVALID with the item: it may not stand there, or not so, or the age is not that of the birth date
     */
    public static FormContent require(DiseaseBook book, Disease disease, Map<String, String> values) {
        for (Map.Entry<String, String> sent : values.entrySet()) {
            FormItem item = book.item(sent.getKey())
                    .filter(known -> book.allows(disease, known))
                    .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, placeOf(book, sent.getKey())));
            if (!item.takes(sent.getValue().strip())) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, item.id());
            }
        }
        FormContent content = keep(book, disease, values);
        content.find(FormItem.CASE_KIND)
                .filter(kind ->
                        disease.kinds().stream().noneMatch(each -> each.name().equals(kind)))
                .ifPresent(kind -> {
                    throw new Problem(ProblemCode.PARAMETER_INVALID, FormItem.CASE_KIND);
                });
        if (content.isAgedOtherwise()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, FormItem.AGE);
        }
        return content;
    }

    /** In whole years; of somebody born on 29 February a year is whole on 1 March where there is no such day. */
    public static int ageOn(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    public Disease disease() {
        return disease;
    }

    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    public Optional<String> find(String item) {
        return Optional.ofNullable(values.get(item));
    }

    public String get(String item) {
        return values.getOrDefault(item, "");
    }

    public Optional<LocalDate> findDay(String item) {
        return find(item).map(LocalDate::parse);
    }

    public boolean minor() {
        return isMinor(values);
    }

    /** The items without which it cannot be sent, in the order of the form. */
    public List<FormItem> missing(DiseaseBook book) {
        List<FormItem> missing = new ArrayList<>();
        for (FormItem item : book.itemsOf(disease)) {
            boolean asked = item.group() != FormItem.Group.MINOR || minor();
            if (item.must() && asked && !values.containsKey(item.id())) {
                missing.add(item);
            }
        }
        return missing;
    }

    /** The same without who the person is. */
    public FormContent withoutWho(DiseaseBook book) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet()
                .removeIf(id ->
                        book.item(id).filter(item -> item.group().tellsWho()).isPresent());
        return new FormContent(disease, kept);
    }

    private static Map<String, String> withoutGuardianOfAdult(Map<String, String> kept) {
        if (!isMinor(kept)) {
            kept.keySet().removeIf(item -> item.startsWith(FormItem.GUARDIAN));
        }
        return kept;
    }

    /** Under 18 on the day of diagnosis: by the birth date where it stands, else by the age that is told. */
    private static boolean isMinor(Map<String, String> values) {
        return ageByBirth(values)
                .or(() -> Optional.ofNullable(values.get(FormItem.AGE)).map(Integer::valueOf))
                .filter(age -> age < ADULT)
                .isPresent();
    }

    private boolean isAgedOtherwise() {
        Optional<Integer> told = find(FormItem.AGE).map(Integer::valueOf);
        Optional<Integer> counted = ageByBirth(values);
        return told.isPresent() && counted.isPresent() && !told.equals(counted);
    }

    private static Optional<Integer> ageByBirth(Map<String, String> values) {
        String birth = values.get(FormItem.BIRTH);
        String diagnosed = values.get(FormItem.DIAGNOSED);
        return birth == null || diagnosed == null
                ? Optional.empty()
                : Optional.of(ageOn(LocalDate.parse(birth), LocalDate.parse(diagnosed)));
    }

    /** The name of an item that the form knows; of another nothing, since it is what a caller chose. */
    private static String placeOf(DiseaseBook book, String sent) {
        return book.item(sent).map(FormItem::id).orElse("fields");
    }
}
