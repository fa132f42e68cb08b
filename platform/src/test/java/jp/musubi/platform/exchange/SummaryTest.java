package jp.musubi.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** 六情報から作る患者サマリーは、四つの節を持つ、閉じた文書である。 */
@ExchangeSlice
class SummaryTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final String WHO = ExchangeSlice.PATIENT_1.toString();
    private static final String ADDRESS = "/fhir/Patient/" + WHO + "/$summary";
    private static final FacilityCode CLINIC = new FacilityCode("1311234567");
    private static final Set<DataClass> ALL = Set.of(
            DataClass.DEMOGRAPHICS,
            DataClass.CONDITION,
            DataClass.ALLERGY,
            DataClass.INFECTION,
            DataClass.LAB,
            DataClass.MEDICATION);

    /** What the second judge reads: JudgesSummary in the module judge. Renewed by {@code -Drenew=true}. */
    private static final Path GOLDEN = Path.of("../judge/src/test/resources/jp/musubi/judge/summary.json");

    @Autowired
    private AccessDesk access;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private SharedRecords records;

    @Autowired
    private WebApplicationContext context;

    private Calls calls;

    @BeforeEach
    void 一人がいる() {
        calls = Calls.on(context);
        when(people.get(ExchangeSlice.PATIENT_1))
                .thenReturn(new Person(
                        ExchangeSlice.PATIENT_1,
                        LocalDate.of(1960, 1, 2),
                        Sex.FEMALE,
                        "東京都千代田区",
                        "100-0001",
                        List.of(new PersonName("髙﨑", "𠮷子", "タカサキ", "ヨシコ", LocalDate.of(1960, 1, 2), null)),
                        List.of(new Coverage(
                                SampleUnit.SamplePerson.SYSTEM,
                                "06130012:b:2:01",
                                "06130012",
                                LocalDate.of(2020, 4, 1),
                                null))));
        when(facilities.find(CLINIC))
                .thenReturn(Optional.of(
                        new Facility(CLINIC, "見本<医院>", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false)));
    }

    @Test
    void 四つの節に項目が並び_参照はすべて文書の中にある() throws IOException {
        grant(ALL);
        has(condition("c1", "高血圧症", ""), allergy(), lab(), condition("c2", "未告知の病名 & <印>", "UNINFORMED"));
        MvcTestResult answer = calls.get(ADDRESS);
        assertThat(answer).hasStatus(200).hasContentType("application/fhir+json;charset=UTF-8");
        Bundle document = read(answer);
        assertThat(document.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        assertThat(document.getIdentifier().getValue()).startsWith("urn:uuid:");
        assertThat(document.hasTimestamp()).isTrue();
        Composition composition = (Composition) document.getEntryFirstRep().getResource();
        assertThat(composition.getType().getCodingFirstRep().getCode()).isEqualTo("60591-5");
        assertThat(composition.getSection())
                .extracting(section -> section.getCode().getCodingFirstRep().getCode() + " "
                        + section.getEntry().size())
                .containsExactly("11450-4 2", "48765-2 1", "10160-0 0", "30954-2 1");
        assertThat(composition
                        .getSection()
                        .get(2)
                        .getEmptyReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("unavailable");
        assertThat(composition.getSection().get(0).getText().getDivAsString())
                .contains("高血圧症", "2026-01-05", "見本&lt;医院&gt;", "未告知の病名 &amp; &lt;印&gt;(本人に未告知)");
        assertThat(unresolved(document)).isEmpty();
        compareWithGolden(R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(document));
    }

    @Test
    void 何もない人の文書にも四つの節があり_どれにもわけがある() {
        grant(ALL);
        has();
        Composition composition =
                (Composition) read(calls.get(ADDRESS)).getEntryFirstRep().getResource();
        assertThat(composition.getSection()).hasSize(4).allSatisfy(section -> {
            assertThat(section.hasEntry()).isFalse();
            assertThat(reason(section)).isEqualTo("unavailable");
            assertThat(section.getText().getDivAsString()).contains("登録された情報はありません");
        });
    }

    @Test
    void 許されない区分の節は_見られないと書く() {
        grant(Set.of(DataClass.DEMOGRAPHICS, DataClass.MEDICATION, DataClass.LAB));
        has();
        Composition composition =
                (Composition) read(calls.get(ADDRESS)).getEntryFirstRep().getResource();
        assertThat(composition.getSection())
                .extracting(SummaryTest::reason)
                .containsExactly("withheld", "withheld", "unavailable", "unavailable");
    }

    @Test
    void 基本情報を許されなければ_名は入らない() {
        grant(Set.of(DataClass.MEDICATION));
        has();
        assertThat(body(calls.get(ADDRESS))).doesNotContain("髙﨑", "06130012").contains(WHO);
    }

    @Test
    void 六情報を読むのと同じことを尋ね_断られれば何も言わない() {
        when(access.decide(any())).thenReturn(new AccessDecision.Refused(RefusalReason.NO_CONSENT));
        assertThat(calls.get(ADDRESS)).hasStatus(403);
        verify(access)
                .decide(new AccessRequest(
                        ExchangeSlice.CLINIC, ExchangeSlice.PATIENT_1, ALL, "GET /fhir/Patient/{id}/$summary"));
        assertThat(calls.get("/fhir/Patient/nobody/$summary")).hasStatus(403);
        assertThat(calls.get(ADDRESS + "?profile=x")).hasStatus(400);
    }

    @Test
    void XML_でも読める() {
        grant(ALL);
        has(allergy());
        assertThat(body(calls.get(ADDRESS + "?_format=xml"))).startsWith("<Bundle xmlns=\"http://hl7.org/fhir\">");
    }

    private void grant(Set<DataClass> classes) {
        when(access.decide(any())).thenAnswer(call -> Decisions.granted(call.getArgument(0), classes));
    }

    private void has(ServedItem... items) {
        when(records.list(any(), any())).thenReturn(new ItemPage(List.of(items), items.length));
    }

    private static String reason(SectionComponent section) {
        return section.getEmptyReason().getCodingFirstRep().getCode();
    }

    /** References that lead neither to a contained resource nor to an entry, by the rules of FHIR R4 Bundle. */
    private static Set<String> unresolved(Bundle document) {
        Set<String> urls = document.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .collect(Collectors.toSet());
        return document.getEntry().stream()
                .flatMap(entry ->
                        R4.newTerser().getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class).stream()
                                .map(Reference::getReference)
                                .filter(reference -> reference != null && !reference.startsWith("#"))
                                .map(reference -> reference.contains(":")
                                        ? reference
                                        : entry.getFullUrl().replaceAll("/[^/]+/[^/]+$", "/") + reference))
                .filter(reference -> !urls.contains(reference))
                .collect(Collectors.toSet());
    }

    private static ServedItem condition(String id, String label, String flag) {
        return item(id, DataClass.CONDITION, unit().withCondition(id, label, "2026-01-05", flag), label);
    }

    private static ServedItem allergy() {
        return item("a1", DataClass.ALLERGY, unit().withAllergy("a1", "そば", ""), "そば");
    }

    private static ServedItem lab() {
        var result = SampleResult.of("l1", "アルブミン", "2026-01-05");
        return item("l1", DataClass.LAB, unit().withObservation(result, SampleCode.ALBUMIN, ""), "アルブミン");
    }

    private static SampleUnit unit() {
        return SampleUnit.of(CLINIC.digits(), "s", new SampleUnit.SamplePerson("m", "1960-01-02", "female", "k"), "x");
    }

    /** As intake serves it; one taken out of a letter still points to that letter's visit. */
    private static ServedItem item(String id, DataClass dataClass, SampleUnit unit, String label) {
        String json = unit.resources().get(0).replace("sender-" + id, id);
        json = json.replaceAll("urn:uuid:00000000-0000-4000-8000-000000000001", "Patient/" + WHO);
        if (id.equals("c2")) {
            json = json.replace("\"#enc\"", "\"urn:uuid:00000000-0000-4000-8000-00000000000e\"");
        }
        String type = json.replaceAll("(?s)^\\{\"resourceType\":\"([A-Za-z]+)\".*", "$1");
        return new ServedItem(
                id,
                1,
                dataClass,
                type,
                CLINIC,
                label,
                LocalDate.of(2026, 1, 5),
                Instant.parse("2026-04-01T00:00:00Z"),
                json.getBytes(UTF_8));
    }

    private static void compareWithGolden(String document) throws IOException {
        if (Boolean.getBoolean("renew")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, document + "\n");
        }
        assertThat(Stream.of(document.split("\n")))
                .as("the second judge judged this document; renew it with -Drenew=true and judge again")
                .containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    private static Bundle read(MvcTestResult answer) {
        return R4.newJsonParser().parseResource(Bundle.class, body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
