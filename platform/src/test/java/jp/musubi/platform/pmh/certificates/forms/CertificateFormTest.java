package jp.musubi.platform.pmh.certificates.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 診断書の書式。 */
public class CertificateFormTest {

    private static final CertificateForms FORMS = CertificateForms.shipped();

    @Test
    void 六つの書式があり_どれも本人と記載の日を求める() {
        assertThat(FORMS.ids()).containsExactly("NANBYO", "SHOMAN", "SHINTAI", "SEISHIN", "JIRITSU", "IKENSHO");
        for (CertificateForm form : FORMS.newest()) {
            assertThat(required(form)).as(form.id()).contains("NAME", "SEX", "BIRTH", "WRITTEN");
            assertThat(form.sections().get(0).section().id()).isEqualTo("PERSON");
            assertThat(form.sections().stream()
                            .mapToInt(part -> part.fields().size())
                            .sum())
                    .isEqualTo(form.fields().size());
            form.fields().stream()
                    .filter(field -> field.fill() == FieldFill.CONDITIONS || field.kind() == FormField.Kind.TEXT)
                    .forEach(field -> assertThat(field.longest()).as(field.id()).isPositive());
        }
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "NANBYO, 2024-03-31, false",
        "NANBYO, 2024-04-01, true",
        "SEISHIN, 2023-03-31, false",
        "SEISHIN, 2023-04-01, true",
        "IKENSHO, 2009-04-01, true",
        "IKENSHO, 2009-03-31, false"
    })
    void 版は始まりの日から書ける(String form, LocalDate day, boolean open) {
        assertThat(FORMS.inForceOn(day).stream().anyMatch(each -> each.id().equals(form)))
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "初診 {0}、記載 {1} → {2}")
    @CsvSource({
        "2026-01-15, 2026-07-14, false",
        "2026-01-15, 2026-07-15, true",
        "2025-08-31, 2026-02-27, false",
        "2025-08-31, 2026-02-28, true",
        "2025-12-31, 2026-06-29, false",
        "2025-12-31, 2026-06-30, true",
        "2023-08-29, 2024-02-28, false",
        "2023-08-29, 2024-02-29, true"
    })
    void 精神の手帳の診断書は_初診から六か月で書ける(String first, String written, boolean may) {
        Map<String, String> values = whole(form("SEISHIN"));
        values.put("FIRST_VISIT", first);
        values.put("WRITTEN", written);
        List<FieldFault> faults = form("SEISHIN").faultsOfSigned(values);
        if (may) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.why()).isEqualTo(FieldWhy.WAIT);
                assertThat(fault.in(false)).isEqualTo("初診から6か月たってから書きます。");
            });
        }
    }

    @ParameterizedTest(name = "{0} {1} = {2} → {3}")
    @CsvSource({
        "NANBYO, DISEASE_NO, 0, RANGE",
        "NANBYO, DISEASE_NO, 1, ",
        "NANBYO, DISEASE_NO, 348, ",
        "NANBYO, DISEASE_NO, 349, RANGE",
        "NANBYO, DISEASE_NO, 三, NUMBER",
        "NANBYO, GRADE, DEFINITE, ",
        "NANBYO, GRADE, MAYBE, CHOICE",
        "SHINTAI, LEVEL, 7, ",
        "SHINTAI, LEVEL, 8, RANGE",
        "IKENSHO, WEIGHT, 0.2, RANGE",
        "IKENSHO, WEIGHT, 0.3, ",
        "IKENSHO, WEIGHT, 52.5, ",
        "IKENSHO, LAST_VISIT, 2026-02-30, DAY",
        "IKENSHO, LAST_VISIT, 2026-02-28, ",
        "SEISHIN, ICD, F20.0123456, LONG",
        "SEISHIN, ICD, F20.0, ",
        "SEISHIN, STATE, 番号は123456789018です, MY_NUMBER"
    })
    void 書けないものは項目とわけで断る(String form, String field, String value, FieldWhy why) {
        Map<String, String> values = whole(form(form));
        values.put(field, value);
        List<FieldFault> faults = form(form).faultsOfSigned(values);
        if (why == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.field().id()).isEqualTo(field);
                assertThat(fault.why()).isEqualTo(why);
            });
        }
    }

    @Test
    void 必須がなければ署名できないが_書きかけにはできる() {
        for (CertificateForm form : FORMS.newest()) {
            for (String field : required(form)) {
                Map<String, String> values = whole(form);
                values.remove(field);
                assertThat(form.faultsOfDraft(values)).isEmpty();
                assertThat(form.faultsOfSigned(values))
                        .as(form.id() + " " + field)
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.field().id()).isEqualTo(field);
                            assertThat(fault.why()).isEqualTo(FieldWhy.REQUIRED);
                        });
            }
        }
    }

    @Test
    void 最終診察日は記載の日まで() {
        Map<String, String> values = whole(form("IKENSHO"));
        values.put("LAST_VISIT", values.get("WRITTEN"));
        assertThat(form("IKENSHO").faultsOfSigned(values)).isEmpty();
        values.put(
                "LAST_VISIT", LocalDate.parse(values.get("WRITTEN")).plusDays(1).toString());
        assertThat(form("IKENSHO").faultsOfSigned(values))
                .extracting(FieldFault::why)
                .containsExactly(FieldWhy.WAIT);
    }

    @Test
    void 書式にない項目と空の項目は残らない() {
        assertThat(form("IKENSHO").only(Map.of("NAME", " 見本 花子 ", "COURSE", "一\r\n二", "NOTE", " ", "OTHER", "x")))
                .containsExactly(Map.entry("NAME", "見本 花子"), Map.entry("COURSE", "一\n二"));
    }

    private static CertificateForm form(String id) {
        return FORMS.newest().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> required(CertificateForm form) {
        return form.fields().stream().filter(FormField::must).map(FormField::id).toList();
    }

    /** With every required field filled in. */
    public static Map<String, String> whole(CertificateForm form) {
        Map<String, String> values = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field.must()) {
                values.put(field.id(), valueOf(field));
            }
        }
        return values;
    }

    private static String valueOf(FormField field) {
        return switch (field.kind()) {
            case TEXT -> "見本";
            case DAY -> field.id().equals("WRITTEN") ? "2026-04-01" : "2020-04-01";
            case NUMBER -> String.valueOf(field.low());
            case CHOICE -> field.choices().get(0).code();
        };
    }
}
