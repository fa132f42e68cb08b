package jp.musubi.platform.outbreaks.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.standard.words.FacilityCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Tag;

/** 書き出すものにも、身元を許さない類の身元はない。 */
@Tag("once")
class NoticeOutputTest {

    private static final DiseaseBook BOOK = DiseasesOfTests.book();
    private static final List<String> WHO = List.of("身元の名前", "1971-02-03", "身元の住所", "身元の電話", "身元の職業", "身元の保護者");

    private static final String YOUNG = "2019-02-03";
    private static final IParser STRICT = FhirContext.forR4Cached().newJsonParser();

    static {
        STRICT.setParserErrorHandler(new StrictErrorHandler());
    }

    @Property(tries = 500)
    void FHIR_の文書に立つのは許された身元だけ(@ForAll("diseases") Disease disease, @ForAll boolean minor) {
        Map<String, String> values = new HashMap<>(Map.of(
                "KIND",
                "PATIENT",
                "SEX",
                "MALE",
                "AGE",
                minor ? "7" : "55",
                "METHOD",
                "検査",
                "DIAGNOSED",
                "2026-04-01"));
        values.putAll(Map.of(
                "NAME",
                WHO.get(0),
                "BIRTH",
                minor ? YOUNG : WHO.get(1),
                "ADDRESS",
                WHO.get(2),
                "PHONE",
                WHO.get(3),
                "JOB",
                WHO.get(4),
                "GUARDIAN",
                WHO.get(5)));
        FormContent content = FormContent.keep(BOOK, disease, values);
        String document = new String(NoticeDocument.of(notice(disease), content, BOOK), UTF_8);
        String forMinistry = new String(NoticeDocument.of(notice(disease), content.withoutWho(BOOK), BOOK), UTF_8);

        assertThat(WHO).noneMatch(forMinistry::contains);
        assertThat(STRICT.parseResource(Bundle.class, document).getEntry()).hasSize(4);
        assertThat(STRICT.parseResource(Bundle.class, forMinistry).getEntry()).hasSize(4);
        if (disease.identity()) {
            assertThat(document)
                    .contains(WHO.get(0), minor ? YOUNG : WHO.get(1))
                    .contains(WHO.subList(2, 5));
            assertThat(document.contains(WHO.get(5))).isEqualTo(minor);
        } else {
            assertThat(WHO).noneMatch(document::contains);
            assertThat(document).doesNotContain(YOUNG);
            assertThat(NoticeFacts.person(content).who()).isNull();
            assertThat(NoticeFacts.home(content, "13")).isNull();
        }
    }

    @Provide
    Arbitrary<Disease> diseases() {
        return Arbitraries.of(BOOK.list());
    }

    private static Notice notice(Disease disease) {
        Instant at = Instant.parse("2026-04-01T00:00:00Z");
        return new Notice(
                UUID.randomUUID(),
                "1301-2026-0000001",
                new FacilityCode("1319900013"),
                disease.id(),
                new Notice.Route("1301", "13", null),
                NoticeState.SUBMITTED,
                1,
                null,
                new Notice.Timing(at, LocalDate.of(2026, 4, 1), at, false, null),
                null);
    }
}
