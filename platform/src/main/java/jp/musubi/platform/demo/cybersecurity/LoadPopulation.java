package jp.musubi.platform.demo.cybersecurity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.cybersecurity.SyntheticSheet;
import jp.musubi.platform.cybersecurity.SyntheticSheets;
import jp.musubi.platform.cybersecurity.SyntheticSurvey;
import jp.musubi.platform.cybersecurity.SyntheticSurveys;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.cybersecurity.NationalPopulation.Place;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.springframework.stereotype.Component;

/** 全国の施設を入れる。A prefecture at a time; who is there already stays as it is. */
@DemoMode
@Component
public class LoadPopulation {

    private static final List<Row> SHEETS = Table.read(LoadPopulation.class, "population-sheets.tsv");

    private static final String SURVEY = "2024";

    private final Facilities facilities;
    private final SyntheticSheets sheets;
    private final SyntheticSurveys surveys;

    LoadPopulation(Facilities facilities, SyntheticSheets sheets, SyntheticSurveys surveys) {
        this.facilities = facilities;
        this.sheets = sheets;
        this.surveys = surveys;
    }

    /**
     * 入れた数。
     *
     * @param facilities new in the register
     * @param sheets new sheets of all editions
     * @param surveys new answers to the survey of 2024
     */
    public record Loaded(int facilities, int sheets, int surveys) {}

    /** @param prefecture {@code 01} to {@code 47} */
    public Loaded load(String prefecture) {
        List<Place> places = NationalPopulation.list(prefecture);
        List<Place> missing = places.stream()
                .filter(place -> facilities.findEntry(place.code()).isEmpty())
                .toList();
        missing.forEach(
                place -> facilities.register(new Facility(place.code(), place.name(), place.kind(), null, false)));
        List<SyntheticSheet> filled = new ArrayList<>();
        places.stream().filter(Place::answered).forEach(place -> SHEETS.forEach(row -> filled.add(sheet(place, row))));
        List<SyntheticSurvey> answers = places.stream()
                .filter(place -> place.kind() == FacilityKind.HOSPITAL && place.answered())
                .map(place -> new SyntheticSurvey(
                        place.code(), SURVEY, place.band(), NationalPopulation.surveyAnswers(place, SURVEY)))
                .toList();
        return new Loaded(missing.size(), sheets.keep(filled), surveys.keepAnswers(answers));
    }

    private static SyntheticSheet sheet(Place place, Row row) {
        List<String> items = List.of(row.get("items").split(" "));
        return new SyntheticSheet(
                place.code(),
                row.get("edition"),
                "",
                "FACILITY",
                place.band(),
                NationalPopulation.answers(place, row.get("edition"), items),
                LocalDate.parse(row.get("checked")),
                row.findDate("target"));
    }
}
