package jp.musubi.platform.cybersecurity.surveys;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.musubi.platform.cybersecurity.SyntheticSurvey;
import jp.musubi.platform.cybersecurity.SyntheticSurveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 合成の答えをまとめて入れる。Two statements for all answers of a survey; the counts move with them. */
@Component
class SyntheticSurveyRows implements SyntheticSurveys {

    private static final String BY = "synthetic";

    private static final String SHEETS = """
            insert into cybersecurity.survey_sheet
                   (survey, facility, number, prefecture, band, submitted, answers, at, by_whom)
            select :survey, f, 1, left(f, 2), b, true, a, :at, 'synthetic'
              from unnest(cast(:facilities as text[]), cast(:bands as text[]), cast(:answers as text[])) as one (f, b, a)
            on conflict do nothing
            returning facility
            """;

    private static final String TALLY = """
            insert into cybersecurity.survey_tally (survey, question, prefecture, band, answer, facilities)
            select :survey, q, p, b, a, cast(count(*) as int)
              from unnest(cast(:questions as text[]), cast(:prefectures as text[]), cast(:bands as text[]),
                          cast(:answers as text[])) as one (q, p, b, a)
             group by q, p, b, a
            on conflict (survey, question, prefecture, band, answer)
            do update set facilities = cybersecurity.survey_tally.facilities + excluded.facilities
            """;

    private final JdbcClient sql;
    private final Surveys surveys;
    private final Clock clock;

    SyntheticSurveyRows(JdbcClient sql, Surveys surveys, Clock clock) {
        this.sql = sql;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int keepAnswers(List<SyntheticSurvey> answers) {
        Map<String, List<SyntheticSurvey>> bySurvey = new HashMap<>();
        answers.forEach(each -> bySurvey.computeIfAbsent(each.survey(), none -> new ArrayList<>())
                .add(each));
        int kept = 0;
        for (Map.Entry<String, List<SyntheticSurvey>> each : bySurvey.entrySet()) {
            kept += keep(surveys.find(each.getKey()).orElseThrow(), each.getValue());
        }
        return kept;
    }

    @Override
    public void repeat(String shipped, String id, String name, LocalDate opens, LocalDate closes) {
        Survey before = surveys.find(shipped).orElseThrow();
        String questions = ShippedSurveys.questions(shipped);
        surveys.load(new Surveys.NewSurvey(id, name, opens, closes, before.kinds(), questions), BY);
    }

    private int keep(Survey survey, List<SyntheticSurvey> answers) {
        Map<String, Map<String, String>> asked = new HashMap<>();
        answers.forEach(each -> asked.put(each.facility().digits(), survey.asked(each.answers())));
        Set<String> fresh = new HashSet<>(sql.sql(SHEETS)
                .param("survey", survey.id())
                .param("facilities", column(answers, each -> each.facility().digits()))
                .param("bands", column(answers, SyntheticSurvey::band))
                .param(
                        "answers",
                        column(
                                answers,
                                each -> SurveySheet.text(
                                        asked.getOrDefault(each.facility().digits(), Map.of()))))
                .param("at", clock.instant().atOffset(UTC))
                .query((row, place) -> row.getString("facility"))
                .list());
        List<String[]> cells = new ArrayList<>();
        for (SyntheticSurvey each : answers) {
            String code = each.facility().digits();
            if (fresh.contains(code)) {
                String prefecture = each.facility().prefecture();
                cells.add(new String[] {"", prefecture, each.band(), SurveyTallyRows.IN});
                asked.getOrDefault(code, Map.of())
                        .forEach((question, word) -> cells.add(new String[] {question, prefecture, each.band(), word}));
            }
        }
        sql.sql(TALLY)
                .param("survey", survey.id())
                .param("questions", column(cells, each -> each[0]))
                .param("prefectures", column(cells, each -> each[1]))
                .param("bands", column(cells, each -> each[2]))
                .param("answers", column(cells, each -> each[3]))
                .update();
        return fresh.size();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }
}
