package jp.musubi.platform.outbreaks.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;

/** 身元を届けてはならない類の届に、身元の項目は立たない。Whatever values come from wherever. */
@Tag("once")
class IdentityPropertyTest {

    private static final DiseaseBook BOOK = DiseasesOfTests.book();
    private static final List<Disease> DISEASES = BOOK.list();

    @Property(tries = 2000)
    void 中身に立つのは_その疾患に許された項目だけ(@ForAll("diseases") Disease disease, @ForAll("values") Map<String, String> values) {
        FormContent content = FormContent.keep(BOOK, disease, values);
        for (String item : content.values().keySet()) {
            FormItem known = BOOK.item(item).orElseThrow();
            assertThat(known.group().tellsWho() && !disease.identity()).isFalse();
            assertThat(known.group() != FormItem.Group.EXTRA || disease.extras().contains(item))
                    .isTrue();
            assertThat(known.group() != FormItem.Group.MINOR || content.minor()).isTrue();
        }
        assertThat(Fields.read(Fields.write(content.values()))).isEqualTo(content.values());
    }

    @Property(tries = 500)
    void 送られた身元は_許さない類では断る(@ForAll("diseases") Disease disease, @ForAll("identity") String item) {
        Map<String, String> values = Map.of(item, item.equals(FormItem.BIRTH) ? "2000-01-01" : "見本");
        if (disease.identity()) {
            assertThat(FormContent.require(BOOK, disease, values).disease()).isEqualTo(disease);
        } else {
            assertThatThrownBy(() -> FormContent.require(BOOK, disease, values)).isInstanceOf(Problem.class);
        }
    }

    @Provide
    Arbitrary<Disease> diseases() {
        return Arbitraries.of(DISEASES);
    }

    @Provide
    Arbitrary<String> identity() {
        return Arbitraries.of(FormItem.NAME, FormItem.BIRTH, FormItem.ADDRESS, "PHONE", "JOB", "PLACE", "GUARDIAN");
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        Arbitrary<String> items = Arbitraries.of(
                "KIND",
                "NAME",
                "SEX",
                "BIRTH",
                "AGE",
                "MONTHS",
                "JOB",
                "ADDRESS",
                "PHONE",
                "PLACE",
                "GUARDIAN",
                "GUARDIAN_ADDRESS",
                "SYMPTOMS",
                "METHOD",
                "DIAGNOSED",
                "ONSET",
                "VACCINE",
                "TRAVEL",
                "UNKNOWN_ITEM");
        Arbitrary<String> words = Arbitraries.of("見本 花子", "2000-01-01", "3", "40", "MALE", "PATIENT", "東京都見本区", "");
        return Arbitraries.maps(items, words).ofMaxSize(19).map(HashMap::new);
    }
}
