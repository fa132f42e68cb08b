package jp.musubi.platform.demo.cybersecurity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;

/** 全国の施設。Which there are and how each answers; the same at every call. Answers of two years are drawn apart. */
final class NationalPopulation {

    /** Real codes of municipalities do not reach this; the demo country's own facilities have 99. */
    private static final String NOWHERE = "98";

    private static final int PREFECTURES = 47;
    private static final String ANY = "*";
    private static final List<Row> SIZES = Table.read(NationalPopulation.class, "population-sizes.tsv");
    private static final List<Row> WORDS = Table.read(NationalPopulation.class, "population-survey.tsv");
    private static final List<Row> RATES = Table.read(NationalPopulation.class, "population-rates.tsv");

    private NationalPopulation() {}

    /**
     * 合成の施設。
     *
     * @param answered whether it has begun its sheets
     */
    record Place(FacilityCode code, String name, FacilityKind kind, String band, boolean answered) {}

    /** Those of a prefecture, {@code 01} to {@code 47}. */
    static List<Place> list(String prefecture) {
        List<Place> places = new ArrayList<>();
        int all = 0;
        int own = 0;
        for (Row size : SIZES) {
            int facilities = Integer.parseInt(size.get("facilities"));
            for (int i = 0; i < facilities; i++, all++) {
                if (all % PREFECTURES + 1 == Integer.parseInt(prefecture)) {
                    places.add(place(prefecture, ++own, size));
                }
            }
        }
        return places;
    }

    /** はい or いいえ to each of the items. */
    static Map<String, Boolean> answers(Place place, String edition, List<String> items) {
        Map<String, Boolean> answers = new HashMap<>();
        for (String item : items) {
            double rate = RATES.stream()
                    .filter(row -> row.get("edition").equals(edition))
                    .filter(row -> List.of(item, ANY).contains(row.get("item")))
                    .filter(row -> List.of(place.band, ANY).contains(row.get("band")))
                    .mapToDouble(row -> Double.parseDouble(row.get("percent")))
                    .findFirst()
                    .orElseThrow();
            answers.put(item, chance(place.code.digits() + edition + item) < rate);
        }
        return answers;
    }

    /** A word to each question of the survey; of several words of a question the last one takes the rest. */
    static Map<String, String> surveyAnswers(Place place, String survey) {
        Map<String, List<Row>> questions = new LinkedHashMap<>();
        WORDS.stream()
                .filter(row -> row.get("survey").equals(survey))
                .filter(row -> List.of(place.band, ANY).contains(row.get("band")))
                .forEach(row -> questions
                        .computeIfAbsent(row.get("question"), none -> new ArrayList<>())
                        .add(row));
        Map<String, String> answers = new HashMap<>();
        questions.forEach((question, rows) ->
                answers.put(question, word(rows, chance(place.code.digits() + "survey" + survey + question))));
        return answers;
    }

    private static String word(List<Row> rows, double drawn) {
        Set<String> seen = new HashSet<>();
        double reached = 0;
        String word = "";
        for (Row row : rows) {
            // The first row of a word that fits holds: that of the band stands above that of any.
            if (seen.add(row.get("word"))) {
                word = row.get("word");
                reached += Double.parseDouble(row.get("percent"));
                if (drawn < reached) {
                    return word;
                }
            }
        }
        return word;
    }

    private static Place place(String prefecture, int number, Row size) {
        FacilityKind kind = FacilityKind.valueOf(size.get("kind"));
        String body = prefecture + "1" + NOWHERE + "%04d".formatted(number);
        var code = new FacilityCode(body + CheckDigit.of(body));
        String name = (kind == FacilityKind.HOSPITAL ? "合成病院" : "合成診療所") + prefecture + "-" + number;
        boolean answered = chance(code.digits()) < Double.parseDouble(size.get("answered"));
        return new Place(code, name, kind, size.get("band"), answered);
    }

    /** 0 to 100, of what is written there: always the same. */
    private static double chance(String words) {
        var sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        long mixed = sum.getValue() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return ((mixed ^ (mixed >>> 32)) >>> 11) * 0x1.0p-53 * 100;
    }
}
