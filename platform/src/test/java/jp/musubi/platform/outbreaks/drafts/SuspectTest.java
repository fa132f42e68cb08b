package jp.musubi.platform.outbreaks.drafts;

import static jp.musubi.platform.outbreaks.drafts.Chart.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 下書きの引き金。One sentence of the sheet each; the codes are those of the disease master. */
@Tag("once")
class SuspectTest {

    private static final String MEASLES = "20076176";
    private static final String SYPHILIS = "20079656";
    private static final String TB = "20083956";
    private static final String STS = "5E074135202306201";
    private static final String TP = "5E075135202306201";
    private static final String OTHER = "99999999999999999";

    private final Suspect suspect = new Suspect(DiseasesOfTests.book());

    @Test
    void 確定した傷病名で下書き() {
        assertThat(of(new Chart().diagnosis(MEASLES, "麻疹", TODAY.minusDays(2)))).containsExactly("MEASLES-DX");
        assertThat(of(new Chart().byIcd("B05.9", "麻疹", TODAY.minusDays(2)))).containsExactly("MEASLES-DX");
        assertThat(of(new Chart().byIcd("A90", "デング熱", TODAY))).containsExactly("DENGUE-DX");
    }

    @Test
    void 鳥インフルエンザと新型は立ち_季節性になった型では立たない() {
        assertThat(of(new Chart().byIcd("J09", "インフルエンザ", TODAY))).containsExactly("ANY-DX");
        assertThat(new Suspect(DiseasesOfTests.book())
                        .of(
                                new Chart()
                                        .diagnosis("20100272", "インフルエンザ（Ｈ５Ｎ１）", TODAY)
                                        .evidence(),
                                TODAY))
                .extracting(each -> each.disease().id())
                .containsExactly("AVIAN_H5N1");
        assertThat(of(new Chart().diagnosis("20095995", "インフルエンザ（Ｈ１Ｎ１）２００９", TODAY)))
                .isEmpty();
        assertThat(of(new Chart().byIcd("J101", "インフルエンザ", TODAY))).isEmpty();
    }

    @Test
    void 疑いは疑似症を届ける疾患だけ() {
        assertThat(of(new Chart().suspected(TB, "結核", TODAY))).containsExactly("TB-SUSPECT");
        assertThat(of(new Chart().suspected(MEASLES, "麻疹", TODAY))).isEmpty();
        assertThat(of(new Chart().suspected(SYPHILIS, "梅毒", TODAY))).isEmpty();
        assertThat(of(new Chart().suspected("20051348", "エボラ出血熱", TODAY))).containsExactly("ANY-SUSPECT");
    }

    @Test
    void 麻しんは疑いと検査がそろえば() {
        assertThat(of(new Chart().suspected(MEASLES, "麻疹", TODAY).result(OTHER, "麻疹ウイルス抗体 IgM", "陽性(+)", TODAY)))
                .containsExactly("MEASLES-LAB");
        assertThat(of(new Chart().suspected(MEASLES, "麻疹", TODAY).result(OTHER, "麻疹ウイルス抗体 IgM", "陰性(-)", TODAY)))
                .isEmpty();
        assertThat(of(new Chart().suspected(MEASLES, "麻疹", TODAY).result(OTHER, "麻疹ウイルス抗体 IgM", "判定保留", TODAY)))
                .isEmpty();
    }

    @Test
    void 梅毒は傷病名と二つの検査_過ぎた梅毒の低い_RPR_では立たない() {
        Chart active = new Chart()
                .diagnosis(SYPHILIS, "梅毒", TODAY.minusDays(10))
                .amount(STS, "RPR", "32", TODAY)
                .amount(TP, "TP抗体", "250.5", TODAY);
        assertThat(of(active)).containsExactly("SYPHILIS-PAIR");
        Chart old = new Chart()
                .diagnosis(SYPHILIS, "梅毒", TODAY.minusDays(10))
                .amount(STS, "RPR", "2.1", TODAY)
                .amount(TP, "TP抗体", "250.5", TODAY);
        assertThat(of(old)).isEmpty();
        assertThat(of(new Chart().diagnosis(SYPHILIS, "梅毒", TODAY))).isEmpty();
        assertThat(of(new Chart()
                        .diagnosis(SYPHILIS, "梅毒", TODAY)
                        .below(STS, "RPR", "16", TODAY)
                        .amount(TP, "TP抗体", "9", TODAY)))
                .isEmpty();
    }

    @Test
    void ワクチンの後の抗体では立たない() {
        assertThat(of(new Chart()
                        .result(OTHER, "麻疹ウイルス抗体 IgG", "陽性", TODAY)
                        .result(OTHER, "風疹ウイルス抗体 IgG", "陽性", TODAY)
                        .amount("5F016143002302301", "HBs抗体(定量)", "120", TODAY)))
                .isEmpty();
    }

    @Test
    void 終わった病気_取り消した病名_古い発病では立たない() {
        assertThat(of(new Chart().over(MEASLES, "麻疹", TODAY.minusDays(5)))).isEmpty();
        assertThat(of(new Chart().refuted(MEASLES, "麻疹", TODAY.minusDays(5)))).isEmpty();
        assertThat(of(new Chart().diagnosis(MEASLES, "麻疹", TODAY.minusDays(31))))
                .isEmpty();
        assertThat(of(new Chart().diagnosis(MEASLES, "麻疹", TODAY.minusDays(30))))
                .hasSize(1);
    }

    @Test
    void 知らないコードでは立たない() {
        assertThat(of(new Chart().diagnosis("20065011", "上腹部痛", TODAY))).isEmpty();
        assertThat(of(new Chart().diagnosis(Chart.UNCODED, "麻疹の家族歴", TODAY))).isEmpty();
        assertThat(of(new Chart().byIcd("Z24.4", "麻疹ワクチンの必要", TODAY))).isEmpty();
    }

    @Test
    void 水痘は入院のときだけ() {
        assertThat(of(new Chart().diagnosis("20085007", "水痘", TODAY))).isEmpty();
        assertThat(of(new Chart().inHospital("20085007", "水痘", TODAY))).containsExactly("VARICELLA-INPATIENT");
    }

    @Test
    void 組み合わせの検査() {
        assertThat(of(new Chart().result(OTHER, "大腸菌 O157 抗原", "陽性", TODAY))).isEmpty();
        assertThat(of(new Chart().result(OTHER, "大腸菌 O157 抗原", "陽性", TODAY).result(OTHER, "ベロ毒素 VT1", "検出", TODAY)))
                .containsExactly("EHEC-LAB");
        assertThat(of(new Chart()
                        .amount("5F016141002302301", "HBs抗原(定量)", "2000", TODAY)
                        .result(OTHER, "IgM-HBc抗体", "陽性", TODAY)))
                .containsExactly("HBV-ACUTE");
        assertThat(of(new Chart().amount("5F016141002302301", "HBs抗原(定量)", "2000", TODAY)))
                .isEmpty();
        assertThat(of(new Chart().result(OTHER, "クレブシエラ 同定", "検出", TODAY).amount(OTHER, "メロペネム MIC", "4", TODAY)))
                .containsExactly("CRE-MIC");
        assertThat(of(new Chart().result(OTHER, "非結核性抗酸菌 PCR", "陽性", TODAY))).isEmpty();
        assertThat(of(new Chart().result(OTHER, "結核菌群 核酸増幅 PCR", "陽性", TODAY))).containsExactly("TB-LAB");
    }

    @Test
    void 見張りが見逃したもので立つ下書きはない() {
        Chart quiet =
                new Chart().diagnosis("20065011", "上腹部痛", TODAY).amount("3A015000002329101", "アルブミン", "3.9", TODAY);
        assertThat(quiet.evidence()).noneMatch(suspect::concerns);
        assertThat(new Chart().diagnosis(MEASLES, "麻疹", TODAY).evidence()).allMatch(suspect::concerns);
    }

    private List<String> of(Chart chart) {
        List<Suspicion> found = suspect.of(chart.evidence(), TODAY);
        if (!found.isEmpty()) {
            assertThat(chart.evidence()).anyMatch(suspect::concerns);
        }
        return found.stream().map(each -> each.trigger().id()).toList();
    }
}
