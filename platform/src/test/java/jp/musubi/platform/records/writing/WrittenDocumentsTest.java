package jp.musubi.platform.records.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.records.writing.WrittenAllergy.Substance;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.masters.Found;
import jp.musubi.standard.masters.MasterEntry;
import jp.musubi.standard.masters.MasterEntry.Allergen;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import jp.musubi.standard.masters.MasterKind;
import jp.musubi.standard.masters.Masters;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.UnitIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 書いたものは、受付の審査を通る形になる。Every entry of the excerpt is sent once. */
class WrittenDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Masters MASTERS = Masters.excerpt();
    private static final String PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R>>\nstartxref\n40\n%%EOF\n";
    private static final Facility FROM = facility("1319900013", "結び中央病院(見本)");
    private static final Facility TO = facility("1319900021", "見本第二病院");

    private final Author author = new Author(
            FROM,
            "結城 誠",
            "hospital-a-doctor",
            Department.find("01").orElseThrow(),
            new UnitIdentifier(FROM.code(), 2026, "0b7c1f1e-1111-4222-8333-abcdefabcdef"),
            OffsetDateTime.parse("2026-04-01T09:00:00+09:00"));

    private final WrittenPatient patient = new WrittenPatient(
            MemberNumber.of(MemberNumber.INSURANCE, "06139901:20:2023:00"),
            "0000123",
            new WrittenPatient.Named("結城", "花子"),
            new WrittenPatient.Named("ユウキ", "ハナコ"),
            "female",
            LocalDate.of(1961, 5, 5),
            "東京都千代田区");

    @ParameterizedTest
    @EnumSource
    void 抜粋のどの項目も_5情報の単位として受け付けられる(UnitKind kind) {
        WrittenDocument document = UnitDocument.write(author, patient, kind.resourceType(), kind.only(everything()));
        assertThat(document.names()).hasSizeGreaterThan(8).startsWith("patient");
        assertAccepted(document);
    }

    @Test
    void 何もない単位は_前の登録を空にする() {
        Clinical nothing = new Clinical(List.of(), List.of(), List.of(), List.of());
        assertAccepted(UnitDocument.write(author, patient, "Condition", nothing));
    }

    @Test
    void すべてを書いた紹介状は_絵を添えても受け付けられる() throws IOException {
        byte[] pdf = PDF.getBytes(StandardCharsets.US_ASCII);
        Clinical all = everything();
        WrittenLetter letter = new WrittenLetter(
                TO,
                "担当医",
                "精査をお願いいたします。<急ぎ>&",
                "頭痛\nめまい",
                "経過です。",
                "よろしくお願いいたします。",
                List.of(
                        new WrittenLetter.Attached("添付 1", "image/png", picture("png")),
                        new WrittenLetter.Attached("添付 2", "image/jpeg", picture("jpeg")),
                        new WrittenLetter.Attached("患者のまとめ", "application/pdf", pdf)));
        assertAccepted(new LetterDocument(author, patient, letter, all).write());
    }

    @Test
    void 言葉だけの紹介状も_コードのないものも受け付けられる() {
        WrittenLetter letter = new WrittenLetter(TO, "担当医", "目的", "主訴", "経過", "", List.of());
        DrugUnit unit = DrugUnit.find("PCK").orElseThrow();
        Clinical uncoded = new Clinical(
                List.of(new WrittenDisease(null, "番号のない病", DAY, null, true)),
                List.of(
                        new WrittenAllergy(Substance.uncoded("food", "たこ"), "たこ", false, true, "", null),
                        new WrittenAllergy(Substance.uncoded("medication", "ある薬"), "ある薬", true, true, "発疹", DAY)),
                List.of(new WrittenDrug(
                        null, "院内製剤", "１日１回朝", new WrittenDrug.Amount(new BigDecimal("0.5"), unit, 1, 7))),
                List.of());
        assertAccepted(new LetterDocument(author, patient, letter, uncoded).write());
    }

    @Test
    void 所見の場所は_書いた行の名で言える() {
        Clinical broken = new Clinical(
                List.of(new WrittenDisease(null, "番号のない病", null, null, false)), List.of(), List.of(), List.of());
        WrittenDocument document = UnitDocument.write(author, patient, "Condition", broken);
        assertThat(judge(document).findings())
                .filteredOn(Finding::blocks)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(document.placeOf(finding.expression())).isEqualTo("disease-0"));
        assertThat(document.placeOf("Bundle.entry[0].resource.name")).isEqualTo("patient");
        assertThat(document.placeOf("Bundle.identifier")).isEmpty();
        assertThat(document.placeOf("Bundle.entry[99].resource")).isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private void assertAccepted(WrittenDocument document) {
        assertThat(judge(document).findings().stream()
                        .filter(Finding::blocks)
                        .map(finding -> finding.rule() + " " + finding.expression() + " " + finding.japanese()))
                .isEmpty();
    }

    private GateResult judge(WrittenDocument document) {
        return Gate.standard()
                .check(document.json(), Question.submissionOf(FROM.code()).on(DAY));
    }

    private static Clinical everything() {
        List<WrittenDisease> diseases = new ArrayList<>();
        List<WrittenAllergy> allergies = new ArrayList<>();
        List<WrittenDrug> drugs = new ArrayList<>();
        List<WrittenTest> tests = new ArrayList<>();
        for (MasterEntry entry : entries(MasterKind.DISEASE, "a 病 症 炎 癌 瘡 害 折 疹 喘 息 卒 頭 痛 胃 便 骨 肝 風 Ｃ")) {
            Disease disease = (Disease) entry;
            diseases.add(new WrittenDisease(
                    disease,
                    disease.name(),
                    DAY.minusYears(1),
                    diseases.size() == 1 ? DAY : null,
                    diseases.size() == 2));
        }
        for (MasterEntry entry : entries(MasterKind.ALLERGEN, "さ キ そ ピ 小 ス ネ ハ")) {
            allergies.add(new WrittenAllergy(Substance.of((Allergen) entry), entry.name(), false, false, "蕁麻疹", DAY));
        }
        DrugUnit tablet = DrugUnit.find("TAB").orElseThrow();
        for (MasterEntry entry : entries(MasterKind.DRUG, "錠 カプセル 注 散 液 吸入")) {
            Drug drug = (Drug) entry;
            drugs.add(new WrittenDrug(
                    drug, drug.name(), "１日２回朝夕食後", new WrittenDrug.Amount(BigDecimal.ONE, tablet, 2, 14)));
            allergies.add(new WrittenAllergy(Substance.of(drug), drug.name(), true, true, "", null));
        }
        for (MasterEntry entry : entries(MasterKind.LAB, "A B C D H L N P T U 血 尿 酸 ン 抗 毒 反 ゼ")) {
            LabTest item = (LabTest) entry;
            BigDecimal amount = item.unit() == null ? null : new BigDecimal("5.5");
            tests.add(new WrittenTest(item, amount, "陰性", DAY, BigDecimal.ONE, BigDecimal.TEN));
        }
        return new Clinical(diseases, allergies, drugs, tests);
    }

    private static List<MasterEntry> entries(MasterKind kind, String words) {
        return List.of(words.split(" ")).stream()
                .flatMap(word -> MASTERS.search(kind, word, DAY, 1000).stream())
                .map(Found::entry)
                .distinct()
                .toList();
    }

    private static Facility facility(String code, String name) {
        return new Facility(
                new FacilityCode(code),
                name,
                FacilityKind.HOSPITAL,
                DAY,
                true,
                new FacilityProfile("東京都新宿区", List.of("内科"), false));
    }
}
