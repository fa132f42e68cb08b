package jp.musubi.platform.outbreaks.drafts;

import static jp.musubi.platform.outbreaks.drafts.Chart.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 真の分かっている集団。Each person's truth is made first and the chart from it, with the errors that charts have: uncoded names,
 * results that came by words only, and the negatives of the sheet. Deterministic; the figures are printed.
 */
@Tag("once")
class CohortTest {

    private static final String OTHER = "99999999999999999";
    private static final int SICK = 100;
    private static final int WELL = 550;
    /** One in so many of the sick has a diagnosis that nobody coded. */
    private static final int UNCODED = 20;

    /** 疾患の集団。@param marker name of a test that proves it, or empty */
    private record Illness(String disease, String key, String name, String marker) {}

    private static final DiseaseBook BOOK = DiseasesOfTests.book();

    private static final List<Illness> ILLNESSES = List.of(
            new Illness("MEASLES", "20076176", "麻疹", "麻疹ウイルス抗体 IgM"),
            new Illness("RUBELLA", "20075216", "風疹", "風疹ウイルス抗体 IgM"),
            new Illness("SYPHILIS", "20079656", "梅毒", ""),
            new Illness("TB", "20083956", "結核", "結核菌群 PCR"),
            new Illness("EHEC", "20070789", "腸管出血性大腸菌感染症", ""),
            new Illness("DENGUE", "20052371", "デング熱", "デングウイルス NS1抗原"),
            new Illness("PERTUSSIS", "20075008", "百日咳", "百日咳菌 LAMP"),
            new Illness("LEGIONELLOSIS", "", "レジオネラ症", "レジオネラ 尿中抗原"),
            new Illness("HIV", "20050197", "ＨＩＶ感染症", "HIV-1/2 確認検査"),
            coded("HEPATITIS_A", "HA抗体 IgM"),
            coded("HEPATITIS_E", "HEV IgA"),
            coded("MALARIA", "マラリア 原虫"),
            coded("SFTS", "SFTS PCR"),
            coded("IMD", "髄膜炎菌 髄液培養"),
            coded("CRE", ""));

    /** All others of which the table has the number of a diagnosis: nothing but the diagnosis raises their draft. */
    private static final List<Illness> BY_DIAGNOSIS = BOOK.list().stream()
            .map(Disease::id)
            .filter(id ->
                    ILLNESSES.stream().noneMatch(illness -> illness.disease().equals(id)))
            .filter(id -> key(id).isPresent())
            .map(id -> coded(id, ""))
            .toList();

    private static final List<BiFunction<Illness, Random, Chart>> NEGATIVES = List.of(
            (illness, random) -> new Chart().over(illness.key(), illness.name(), TODAY.minusDays(random.nextInt(60))),
            (illness, random) ->
                    new Chart().diagnosis(illness.key(), illness.name(), TODAY.minusDays(400 + random.nextInt(3000))),
            (illness, random) -> new Chart().refuted(illness.key(), illness.name(), TODAY),
            (illness, random) -> new Chart().diagnosis(Chart.UNCODED, illness.name() + "の家族歴", TODAY),
            (illness, random) -> new Chart().byIcd("Z24", illness.name() + "ワクチン接種", TODAY),
            (illness, random) -> new Chart().result(OTHER, illness.name() + "ウイルス抗体 IgG", "陽性(+)", TODAY),
            (illness, random) -> illness.marker().isEmpty()
                    ? new Chart()
                    : new Chart().result(OTHER, illness.marker(), "陰性(-)", TODAY),
            (illness, random) -> new Chart()
                    .diagnosis("20079656", "梅毒", TODAY)
                    .amount("5E074135202306201", "RPR", Integer.toString(1 + random.nextInt(8)), TODAY)
                    .amount("5E075135202306201", "TP抗体", "300", TODAY),
            (illness, random) -> new Chart().diagnosis("20065011", "上腹部痛", TODAY),
            (illness, random) -> new Chart().result(OTHER, "大腸菌 O157 抗原", "陽性", TODAY),
            (illness, random) -> new Chart().suspected("20076176", "麻疹", TODAY));

    private final Suspect suspect = new Suspect(BOOK);

    @Test
    void 感度と誤報を疾患ごとに示す() {
        var random = new Random(9);
        assertThat(ILLNESSES.size() + BY_DIAGNOSIS.size()).as("of 90 diseases").isGreaterThan(80);
        look(ILLNESSES, SICK, WELL, random);
        look(BY_DIAGNOSIS, SICK / 2, WELL / 5, random);
    }

    private void look(List<Illness> illnesses, int ill, int well, Random random) {
        var report = new StringBuilder("\n下書きの引き金: 病人 " + ill + "、病人でない者 " + well + "(疾患ごと)\n");
        for (Illness illness : illnesses) {
            int found = 0;
            for (int i = 0; i < ill; i++) {
                found += raised(sick(illness, random)).contains(illness.disease()) ? 1 : 0;
            }
            Map<String, Integer> alarms = new TreeMap<>();
            for (int i = 0; i < well; i++) {
                raised(NEGATIVES.get(i % NEGATIVES.size()).apply(illness, random))
                        .forEach(disease -> alarms.merge(disease, 1, Integer::sum));
            }
            double sensitivity = (double) found / ill;
            report.append(String.format("%-14s 感度 %.3f 誤報 %s%n", illness.disease(), sensitivity, alarms));
            assertThat(sensitivity).as(illness.disease()).isGreaterThan(0.85);
            assertThat(alarms).as("false alarms of " + illness.disease()).isEmpty();
        }
        System.out.println(report);
    }

    private List<String> raised(Chart chart) {
        return suspect.of(chart.evidence(), TODAY).stream()
                .map(each -> each.disease().id())
                .toList();
    }

    private static Illness coded(String disease, String marker) {
        Row row = key(disease).orElseThrow();
        return new Illness(disease, row.get("code"), row.get("name"), marker);
    }

    private static Optional<Row> key(String disease) {
        return Table.read(Diseases.class, "disease-codes.tsv").stream()
                .filter(row ->
                        row.get("system").equals("KEY") && row.get("disease").equals(disease))
                .findFirst();
    }

    private static Chart sick(Illness illness, Random random) {
        var onset = TODAY.minusDays(random.nextInt(14));
        var chart = new Chart();
        boolean coded = random.nextInt(UNCODED) != 0 && !illness.key().isEmpty();
        String key = coded ? illness.key() : Chart.UNCODED;
        switch (illness.disease()) {
            case "VARICELLA_INPATIENT" -> chart.inHospital(key, illness.name(), onset);
            default -> chart.diagnosis(key, illness.name(), onset);
        }
        switch (illness.disease()) {
            case "CRE" -> chart.result(OTHER, "大腸菌 同定", "陽性", TODAY).amount(OTHER, "メロペネム MIC", "8", TODAY);
            case "SYPHILIS" ->
                chart.amount("5E074135202306201", "RPR", Integer.toString(16 + random.nextInt(200)), TODAY)
                        .amount("5E075135202306201", "TP抗体", "300", TODAY);
            case "EHEC" -> {
                if (random.nextBoolean()) {
                    chart.result(OTHER, "O157 抗原", "陽性", TODAY).result(OTHER, "ベロ毒素", "陽性", TODAY);
                }
            }
            default -> {
                boolean tested = random.nextInt(3) != 0 || illness.key().isEmpty();
                if (tested && !illness.marker().isEmpty()) {
                    chart.result(OTHER, illness.marker(), results(random), TODAY);
                }
            }
        }
        return chart;
    }

    private static String results(Random random) {
        List<String> words = new ArrayList<>(List.of("陽性", "(+)", "陽性(2+)", "検出", "Positive"));
        return words.get(random.nextInt(words.size()));
    }
}
