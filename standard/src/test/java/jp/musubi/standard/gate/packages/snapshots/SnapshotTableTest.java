package jp.musubi.standard.gate.packages.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.packages.Definition;
import jp.musubi.standard.gate.packages.snapshots.LeftOut.Kind;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition.Reason;
import jp.musubi.standard.gate.shape.ProfileRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** snapshot から、R4 より狭いところだけが行になる。 */
class SnapshotTableTest {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String BY_SYSTEM =
            "'slicing':{'discriminator':[{'type':'value','path':'system'}],'rules':'open'}";

    private final Definition patient = Definition.of("http://example.org/P", "Patient");
    private final Definition observation = Definition.of("http://example.org/O", "Observation");

    @Test
    void R4のままの要素は行にならない() {
        assertThat(rows(patient.element("Patient.id", "0..1", "http://hl7.org/fhirpath/System.String", "")
                        .element("Patient.name", "0..*", "HumanName", "")
                        .element("Patient.name.family", "0..1", "string", "")
                        .element("Patient.gender", "0..1", "code", required("administrative-gender|4.0.1"))
                        .element("Patient.deceased[x]", "0..1", "dateTime boolean", "")
                        .element("Patient.managingOrganization", "0..1", "Reference(" + CORE + "Organization)", "")
                        .element(
                                "Patient.link.other",
                                "1..1",
                                "Reference(" + CORE + "RelatedPerson," + CORE + "Patient)",
                                "")
                        .element(
                                "Patient.extension",
                                "0..*",
                                "Extension",
                                "'slicing':{'discriminator':[{'type':'value','path':'url'}],'rules':'open'}")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "Patient.gender, 1..1, 1..1",
        "Patient.gender, 0..1, ",
        "Patient.gender, 0..0, 0..0",
        "Patient.identifier, 1..*, 1..*",
        "Patient.identifier, 0..1, 0..1",
        "Patient.identifier, 2..4, 2..4"
    })
    void 回数は狭いときだけ(String id, String card, String expected) {
        List<String> rows = rows(patient.element(id, card, ""));
        assertThat(rows).isEqualTo(expected == null ? List.of() : List.of(id + " " + expected));
    }

    @Test
    void 型の中の要素も_その型の表から狭さが分かる() {
        assertThat(rows(patient.element("Patient.name", "0..*", "HumanName", "")
                        .element("Patient.name.family", "1..1", "string", "")
                        .element("Patient.name.period", "0..1", "Period", "")
                        .element("Patient.name.period.start", "1..1", "dateTime", "")))
                .containsExactly("Patient.name.family 1..1", "Patient.name.period.start 1..1");
    }

    @Test
    void 固定値と型紙は記号とJSONになる() {
        assertThat(rows(observation
                        .element("Observation.status", "1..1", "code", "'fixedCode':'final'")
                        .element(
                                "Observation.code",
                                "1..1",
                                "CodeableConcept",
                                "'patternCodeableConcept':{'coding':[{'system':'http://loinc.org','code':'1-8'}]}")
                        .element(
                                "Observation.method",
                                "0..1",
                                "CodeableConcept",
                                "'fixedCodeableConcept':{'text':'a\\tb'}")
                        .element("Observation.component", "0..*", "BackboneElement", "")
                        .element("Observation.component.value[x]", "0..1", "Quantity", "")
                        .element("Observation.component.value[x].value", "0..1", "decimal", "'fixedDecimal':1.50")))
                .containsExactly(
                        "Observation.status =\"final\"",
                        "Observation.code ≈{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"1-8\"}]}",
                        "Observation.method ={\"text\":\"a\\tb\"}",
                        "Observation.component.value[x] Quantity",
                        "Observation.component.value[x].value =1.50");
    }

    @Test
    void 型の狭めはプロファイルと参照先を連れる() {
        assertThat(rows(patient.element("Patient.name", "0..*", "HumanName<http://e.org/Name|2>", "")
                        .element("Patient.deceased[x]", "0..1", "boolean", "")
                        .element(
                                "Patient.generalPractitioner",
                                "0..*",
                                "Reference(http://e.org/Doctor|1.0," + CORE + "Organization)",
                                "")
                        .element("Patient.contained", "0..*", "Practitioner<http://e.org/A,http://e.org/B>", "")))
                .containsExactly(
                        "Patient.name HumanName<http://e.org/Name>",
                        "Patient.deceased[x] boolean",
                        "Patient.generalPractitioner Reference(http://e.org/Doctor|Organization)",
                        "Patient.contained Practitioner<http://e.org/A|http://e.org/B>");
    }

    @Test
    void どれでも指せる参照と_R4が持つ数量のプロファイルは狭めではない() {
        assertThat(rows(observation
                        .element("Observation.focus", "0..*", "Reference(" + CORE + "Resource)", "")
                        .element("Observation.referenceRange", "0..*", "BackboneElement", "")
                        .element("Observation.referenceRange.low", "0..1", "Quantity<" + CORE + "SimpleQuantity>", "")))
                .isEmpty();
    }

    @Test
    void 必須のコード表だけが_R4と違うときに行になる() {
        assertThat(rows(observation
                        .element("Observation.status", "1..1", "code", required("observation-status|4.0.1"))
                        .element(
                                "Observation.code",
                                "1..1",
                                "CodeableConcept",
                                "'binding':{'strength':'required','valueSet':'http://e.org/VS|3'}")
                        .element(
                                "Observation.category",
                                "0..*",
                                "CodeableConcept",
                                "'binding':{'strength':'preferred','valueSet':'http://e.org/VS'}")))
                .containsExactly("Observation.code required http://e.org/VS");
    }

    @Test
    void スライスは見分け方と_それぞれの行になる() {
        assertThat(rows(patient.element("Patient.identifier", "0..*", "Identifier", BY_SYSTEM)
                        .element("Patient.identifier:card", "0..*", "Identifier", "")
                        .element("Patient.identifier:card.system", "1..1", "uri", "'fixedUri':'urn:a'")
                        .element("Patient.identifier:card.value", "0..1", "string", "")
                        .element("Patient.identifier:hospital", "1..1", "Identifier", "")
                        .element("Patient.identifier:hospital.system", "0..1", "uri", "'patternUri':'urn:b'")))
                .containsExactly(
                        "Patient.identifier open value:system",
                        "Patient.identifier:card 0..*",
                        "Patient.identifier:card.system 1..1 =\"urn:a\"",
                        "Patient.identifier:hospital 1..1",
                        "Patient.identifier:hospital.system ≈\"urn:b\"");
    }

    @Test
    void 閉じて順のあるスライス_二つの見分け方() {
        Definition bundle = Definition.of("http://example.org/B", "Bundle")
                .element(
                        "Bundle.entry",
                        "0..*",
                        "BackboneElement",
                        "'slicing':{'discriminator':[{'type':'profile','path':'resource'}],'ordered':true,'rules':'closed'}")
                .element("Bundle.entry:patient", "1..1", "BackboneElement", "")
                .element("Bundle.entry:patient.resource", "1..1", "Patient<http://e.org/P>", "");
        assertThat(rows(bundle))
                .containsExactly(
                        "Bundle.entry closed ordered profile:resource",
                        "Bundle.entry:patient 1..1",
                        "Bundle.entry:patient.resource 1..1 Patient<http://e.org/P>");
        assertThat(rows(observation
                        .element("Observation.code", "1..1", "CodeableConcept", "")
                        .element(
                                "Observation.code.coding",
                                "0..*",
                                "Coding",
                                "'slicing':{'discriminator':[{'type':'value','path':'system'},{'type':'pattern','path':'display'}],'rules':'open'}")
                        .element("Observation.code.coding:a", "0..1", "Coding", "")
                        .element("Observation.code.coding:a.system", "1..1", "uri", "'fixedUri':'urn:a'")))
                .startsWith("Observation.code.coding open value:system,pattern:display");
    }

    @Test
    void 拡張のスライスは型のプロファイルで見分ける() {
        assertThat(rows(patient.element("Patient.extension", "0..*", "Extension", "")
                        .element("Patient.extension:race", "0..1", "Extension<http://e.org/race>", "")))
                .containsExactly(
                        "Patient.extension open value:url", "Patient.extension:race 0..1 Extension<http://e.org/race>");
    }

    @Test
    void 再スライスは_名前に親を持つ並びのスライスになる() {
        assertThat(rows(Definition.of("http://example.org/B", "Bundle")
                        .element(
                                "Bundle.entry",
                                "0..*",
                                "BackboneElement",
                                "'slicing':{'discriminator':[{'type':'profile','path':'resource'}],'rules':'open'}")
                        .element(
                                "Bundle.entry:observation",
                                "0..*",
                                "BackboneElement",
                                "'slicing':{'discriminator':[{'type':'profile','path':'resource'}],'rules':'open'}")
                        .element("Bundle.entry:observation.resource", "0..1", "Observation<http://e.org/O>", "")
                        .element("Bundle.entry:observation/laboratory", "0..*", "BackboneElement", "")
                        .element(
                                "Bundle.entry:observation/laboratory.resource",
                                "0..1",
                                "Observation<http://e.org/L>",
                                "")))
                .containsExactly(
                        "Bundle.entry open profile:resource",
                        "Bundle.entry:observation 0..*",
                        "Bundle.entry:observation.resource Observation<http://e.org/O>",
                        "Bundle.entry:observation/laboratory 0..*",
                        "Bundle.entry:observation/laboratory.resource Observation<http://e.org/L>");
    }

    @Test
    void 型ごとのスライスは型の名で呼ぶ() {
        assertThat(rows(observation
                        .element(
                                "Observation.value[x]",
                                "0..1",
                                "Quantity string",
                                "'slicing':{'discriminator':[{'type':'type','path':'$this'}],'rules':'open'}")
                        .element("Observation.value[x]:amount", "0..1", "Quantity", "")
                        .element("Observation.value[x]:amount.unit", "1..1", "string", "")))
                .containsExactly(
                        "Observation.value[x] Quantity|string",
                        "Observation.value[x]:valueQuantity 0..1 Quantity",
                        "Observation.value[x]:valueQuantity.unit 1..1");
    }

    @Test
    void 型が一つになった選択の中も行になる() {
        assertThat(rows(Definition.of("http://example.org/M", "MedicationRequest")
                        .element("MedicationRequest.medication[x]", "1..1", "CodeableConcept", "")
                        .element("MedicationRequest.medication[x].text", "1..1", "string", "")))
                .containsExactly(
                        "MedicationRequest.medication[x] CodeableConcept", "MedicationRequest.medication[x].text 1..1");
    }

    @Test
    void ほかの要素を指す要素とその中() {
        assertThat(rows(observation
                        .element("Observation.component", "0..*", "BackboneElement", "")
                        .element(
                                "Observation.component.referenceRange",
                                "1..*",
                                "'contentReference':'#Observation.referenceRange'")
                        .element("Observation.component.referenceRange.text", "1..1", "string", "")))
                .containsExactly(
                        "Observation.component.referenceRange 1..*", "Observation.component.referenceRange.text 1..1");
    }

    @Test
    void 制約はR4のものを除き_文の番号で当方の決まりに結ばれる() throws UnusableDefinition {
        PackageProfile profile = SnapshotTable.of(Definition.of("http://example.org/P", "Patient")
                .element(
                        "Patient.contact",
                        "0..*",
                        "BackboneElement",
                        "'constraint':["
                                + constraint("pat-1", "", "") + "," + constraint("ele-1", CORE + "Element", "")
                                + "," + constraint("own-1", "http://e.org/P", "R9999 がある")
                                + "," + constraint("valid-system-local-patientID", "http://e.org/P", "R1011:別の番号")
                                + "," + constraint("my key", "http://e.org/P", "番号のない文") + "]")
                .element(
                        "Patient.name",
                        "0..*",
                        "HumanName",
                        "'constraint':["
                                + constraint(
                                        "mustHaveOneMoreResources-with-designatedResourceType",
                                        "http://e.org/P",
                                        "R02143:x")
                                + "]")
                .object());
        assertThat(profile.table().invariants())
                .containsExactly("Patient.contact R9999", "Patient.contact R1010", "Patient.contact my_key");
        assertThat(profile.constraints())
                .extracting(PackageConstraint::key)
                .containsExactly(
                        "own-1",
                        "valid-system-local-patientID",
                        "my_key",
                        "mustHaveOneMoreResources-with-designatedResourceType");
        assertThat(profile.constraints().get(0))
                .isEqualTo(new PackageConstraint("Patient.contact", "own-1", List.of("R9999"), "error", "true"));
    }

    @Test
    void 表に書けないことは数え上げる() {
        assertThat(leftOut(patient.element("Patient.name", "0..*", "HumanName", "")
                        .element("Patient.name.text", "0..1", "string", "'maxLength':10")
                        .element("Patient.birthDate", "0..1", "date", "'minValueDate':'1900-01-01'")
                        .element("Patient.birthDate.extension", "0..0", "Extension", "")
                        .element("Patient.nickname", "0..1", "string", "")
                        .element("Patient.nickname.extension", "0..1", "Extension", "")))
                .containsExactly(
                        "Patient.name.text MAX_LENGTH",
                        "Patient.birthDate VALUE_RANGE",
                        "Patient.birthDate.extension INSIDE_PRIMITIVE",
                        "Patient.nickname UNKNOWN_ELEMENT");
        assertThat(leftOut(observation
                        .element("Observation.value[x]", "0..1", "Quantity Range", "")
                        .element("Observation.value[x].extension", "0..0", "Extension", "")))
                .containsExactly("Observation.value[x].extension OPEN_CHOICE");
    }

    @Test
    void 見分けられないスライスは中ごと除く() {
        Definition sliced = patient.element("Patient.identifier", "0..*", "Identifier", BY_SYSTEM)
                .element(
                        "Patient.identifier:a",
                        "1..1",
                        "Identifier",
                        "'constraint':[" + constraint("a-x", "http://e.org/P", "") + "]")
                .element("Patient.identifier:a.value", "1..1", "string", "")
                .element("Patient.identifier:b", "1..1", "Identifier", "")
                .element("Patient.identifier:b.system", "1..1", "uri", "'fixedUri':'urn:b'");
        assertThat(rows(sliced))
                .containsExactly(
                        "Patient.identifier open value:system",
                        "Patient.identifier:b 1..1",
                        "Patient.identifier:b.system 1..1 =\"urn:b\"");
        assertThat(leftOut(sliced)).containsExactly("Patient.identifier:a UNRECOGNISABLE");
        assertThat(profile(sliced).constraints()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "回数が数でない; 'min':0,'max':'many'",
                "下限が上限より大きい; 'min':2,'max':'1'",
                "知らない型; 'min':1,'max':'1','type':[{'code':'Spaceship'}]",
                "知らない見分け方; 'min':1,'max':'1','slicing':{'discriminator':[{'type':'colour','path':'x'}],'rules':'closed'}",
                "大きすぎる固定値; 'min':1,'max':'1','fixedCode':'LONG'"
            })
    void 読めない書き方の要素は除く(String what, String members) {
        String json = Definition.of("http://example.org/P", "Patient")
                .json()
                .replace(
                        "]}}",
                        (",{'id':'Patient.gender','path':'Patient.gender'," + members + "}]}}")
                                .replace('\'', '"')
                                .replace("LONG", "x".repeat(200_000)));
        PackageProfile profile = compiled(json);
        assertThat(profile.table().rows()).isEmpty();
        assertThat(profile.leftOut()).containsExactly(new LeftOut("Patient.gender", Kind.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "NO_SNAPSHOT; {'url':'http://e.org/P','type':'Patient','differential':{'element':[]}}",
                "NO_SNAPSHOT; {'url':'http://e.org/P','type':'Patient','snapshot':{}}",
                "NO_CANONICAL; {'type':'Patient','snapshot':{'element':[{'id':'Patient'}]}}",
                "NO_CANONICAL; {'url':'http://e.org/P','snapshot':{'element':[{'id':'Patient'}]}}",
                "UNKNOWN_TYPE; {'url':'http://e.org/P','type':'Spaceship','snapshot':{'element':[{'id':'Spaceship'}]}}",
                "NO_IDS; {'url':'http://e.org/P','type':'Patient','snapshot':{'element':[{'path':'Patient'}]}}"
            })
    void 使えない定義はわけを言う(Reason reason, String json) {
        assertThatThrownBy(() -> SnapshotTable.of(Definition.object(json.replace('\'', '"'))))
                .isInstanceOfSatisfying(
                        UnusableDefinition.class,
                        left -> assertThat(left.reason()).isEqualTo(reason));
    }

    @Test
    void 要素が一万を超える定義は使えない() {
        for (int i = 0; i < 10_000; i++) {
            patient.element("Patient.name:n" + i, "0..1", "HumanName", "");
        }
        assertThatThrownBy(() -> SnapshotTable.of(patient.object()))
                .isInstanceOfSatisfying(
                        UnusableDefinition.class,
                        left -> assertThat(left.reason()).isEqualTo(Reason.TOO_MANY_ELEMENTS));
    }

    @Test
    void 画面を操る文字は名前から消える() {
        PackageProfile profile = compiled(
                Definition.of("http://e.org/\\t[31mP\\u202e", "Patient").json());
        assertThat(profile.canonical()).isEqualTo("http://e.org/ [31mP ");
    }

    private static String required(String list) {
        return "'binding':{'strength':'required','valueSet':'http://hl7.org/fhir/ValueSet/" + list + "'}";
    }

    private static String constraint(String key, String source, String human) {
        return "{'key':'" + key + "','severity':'error','human':'" + human + "','expression':'true'"
                + (source.isEmpty() ? "" : ",'source':'" + source + "'") + "}";
    }

    private static List<String> rows(Definition definition) {
        return profile(definition).table().rows().stream()
                .map(SnapshotTableTest::words)
                .toList();
    }

    private static String words(ProfileRow row) {
        return Stream.of(row.path(), row.card(), row.type(), row.fixed(), row.binding(), row.slicing())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> leftOut(Definition definition) {
        return profile(definition).leftOut().stream()
                .map(left -> left.path() + " " + left.kind())
                .toList();
    }

    private static PackageProfile profile(Definition definition) {
        return compiled(definition.json());
    }

    private static PackageProfile compiled(String json) {
        try {
            return SnapshotTable.of(Definition.object(json));
        } catch (UnusableDefinition e) {
            throw new AssertionError(e);
        }
    }
}
