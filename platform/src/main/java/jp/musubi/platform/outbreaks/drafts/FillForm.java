package jp.musubi.platform.outbreaks.drafts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.forms.FormContent;
import org.jspecify.annotations.Nullable;

/**
 * 届を埋める。Items 2 to 10 of the register, 11 and 12 of the record, 13 to 16 of its days; item 18 is always by hand. What the
 * class forbids is left out by {@link FormContent}.
 */
final class FillForm {

    /** Where a value came from when it is the register's. */
    static final String REGISTER = "REGISTER";

    private final DiseaseBook book;
    private final LocalDate today;

    FillForm(DiseaseBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    /** @param sources by item: {@link #REGISTER}, or id and version of an item of the record, {@code id/version} */
    record Filled(FormContent content, Map<String, String> sources) {

        Filled {
            sources = Map.copyOf(sources);
        }
    }

    /** @param guardian a parent who acts for the person, or null */
    Filled fill(Suspicion suspicion, Person person, @Nullable Person guardian) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        ofRegister(person, guardian, values);
        values.keySet().forEach(item -> sources.put(item, REGISTER));
        ofRecord(suspicion, values, sources);
        age(person, LocalDate.parse(values.get(FormItem.DIAGNOSED)), values);
        sources.put(FormItem.AGE, REGISTER);
        FormContent content = FormContent.keep(book, suspicion.disease(), values);
        sources.keySet().retainAll(content.values().keySet());
        return new Filled(content, sources);
    }

    private void ofRegister(Person person, @Nullable Person guardian, Map<String, String> values) {
        values.put(FormItem.NAME, person.nameOn(today).text());
        values.put(FormItem.SEX, person.sex().name());
        values.put(FormItem.BIRTH, person.birthDate().toString());
        if (!person.addressWithheld()) {
            values.put(FormItem.ADDRESS, person.addressOn(today).text());
        }
        LocalDate died = person.diedOn();
        if (died != null) {
            values.put(FormItem.DIED, died.toString());
        }
        if (guardian != null) {
            values.put(FormItem.GUARDIAN, guardian.nameOn(today).text());
            if (!guardian.addressWithheld()) {
                values.put(
                        FormItem.GUARDIAN + "_" + FormItem.ADDRESS,
                        guardian.addressOn(today).text());
            }
        }
    }

    private void ofRecord(Suspicion suspicion, Map<String, String> values, Map<String, String> sources) {
        List<Evidence> evidence = suspicion.evidence();
        Evidence first = evidence.get(0);
        put(FormItem.CASE_KIND, suspicion.trigger().kind().name(), first, values, sources);
        put(FormItem.METHOD, method(evidence), first, values, sources);
        LocalDate diagnosed = days(evidence, Evidence.Days::known)
                .max(Comparator.naturalOrder())
                .orElse(today);
        put(FormItem.DIAGNOSED, diagnosed.toString(), first, values, sources);
        days(evidence, Evidence.Days::visit)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> put(FormItem.FIRST_VISIT, day.toString(), first, values, sources));
        evidence.stream()
                .filter(one -> one.days().onset() != null)
                .min(Comparator.comparing(
                        one -> Objects.requireNonNull(one.days().onset())))
                .ifPresent(one -> put(FormItem.ONSET, String.valueOf(one.days().onset()), one, values, sources));
    }

    private static Stream<LocalDate> days(List<Evidence> evidence, Function<Evidence.Days, @Nullable LocalDate> which) {
        return evidence.stream().flatMap(one -> Stream.ofNullable(which.apply(one.days())));
    }

    /** Tests with result and day; a diagnosis alone is 臨床決定. */
    private static String method(List<Evidence> evidence) {
        String tests = evidence.stream()
                .filter(one -> !one.diagnosis())
                .map(FillForm::test)
                .distinct()
                .collect(Collectors.joining("、"));
        return tests.isEmpty() ? "臨床決定" : tests;
    }

    private static String test(Evidence one) {
        String result = one.amount() == null
                ? Objects.requireNonNullElse(one.result(), "")
                : one.amount().toPlainString();
        LocalDate known = one.days().known();
        return one.label() + " " + result + (known == null ? "" : "(" + known + ")");
    }

    private static void age(Person person, LocalDate diagnosed, Map<String, String> values) {
        Period age = Period.between(person.birthDate(), diagnosed);
        values.put(FormItem.AGE, Integer.toString(Math.max(0, age.getYears())));
        if (age.getYears() == 0) {
            values.put(FormItem.MONTHS, Integer.toString(Math.max(0, age.getMonths())));
        }
    }

    private static void put(
            String item, String value, Evidence of, Map<String, String> values, Map<String, String> sources) {
        values.put(item, value);
        sources.put(item, of.item().id() + "/" + of.item().version());
    }
}
