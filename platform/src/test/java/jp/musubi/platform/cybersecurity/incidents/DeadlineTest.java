package jp.musubi.platform.cybersecurity.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 期限と知らせる先。A clerk's table: holidays, the turn of the year, leap years. */
class DeadlineTest {

    private static final OfficeDays DAYS = OfficeDays.of(OfficeDays.KIND.shipped());

    @ParameterizedTest(name = "{0} に知った {1} → 速報 {2}〜{3}、確報 {4}")
    @CsvSource({
        // A weekday, then ends on a Saturday, on a holiday with its substitute, over the turn of the year, in a leap
        // year.
        "2026-04-01, RANSOMWARE, 2026-04-03, 2026-04-05, 2026-06-01",
        "2026-04-01, OTHER,      2026-04-03, 2026-04-05, 2026-04-30",
        "2026-04-05, OTHER,      2026-04-07, 2026-04-09, 2026-05-07",
        "2026-08-24, OTHER,      2026-08-26, 2026-08-28, 2026-09-24",
        "2026-11-30, OTHER,      2026-12-02, 2026-12-04, 2027-01-04",
        "2026-11-01, RANSOMWARE, 2026-11-03, 2026-11-05, 2027-01-04",
        "2026-11-06, RANSOMWARE, 2026-11-08, 2026-11-10, 2027-01-04",
        "2026-11-07, RANSOMWARE, 2026-11-09, 2026-11-11, 2027-01-05",
        "2028-01-30, OTHER,      2028-02-01, 2028-02-03, 2028-02-28",
        "2028-01-31, OTHER,      2028-02-02, 2028-02-04, 2028-02-29",
        "2028-01-01, DDOS,       2028-01-03, 2028-01-05, 2028-02-29",
        "2027-12-31, RANSOMWARE, 2028-01-02, 2028-01-04, 2028-02-28"
    })
    void 期限は休みの表のとおりに動く(LocalDate known, String attack, LocalDate aim, LocalDate early, LocalDate full) {
        List<Deadline> deadlines = list(known, facts("ATTACK", attack, "LEAK", "YES"));
        assertThat(deadlines).extracting(Deadline::form).containsExactly("PPC_EARLY", "PPC_FULL");
        assertThat(deadlines.get(0).aim()).isEqualTo(aim);
        assertThat(deadlines.get(0).due()).isEqualTo(early);
        assertThat(deadlines.get(1).due()).isEqualTo(full);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-05-02, 2026-05-07", "2026-05-07, 2026-05-07", "2026-12-28, 2026-12-28", "2026-12-29, 2027-01-04",
        "2027-01-03, 2027-01-04", "2027-03-20, 2027-03-23", "2026-09-19, 2026-09-24", "2028-02-29, 2028-02-29",
        "2030-12-31, 2031-01-06"
    })
    void 次の開庁日(LocalDate day, LocalDate open) {
        assertThat(DAYS.onOrAfter(day)).isEqualTo(open);
    }

    @ParameterizedTest(name = "診療 {0}、漏えい {1} → {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,      -,      'VENDOR,MINISTRY,PREFECTURE,POLICE,PPC'",
                "NO,     NO,     'VENDOR'",
                "YES,    NO,     'VENDOR,MINISTRY,PREFECTURE,POLICE'",
                "FEARED, NO,     'VENDOR,MINISTRY,PREFECTURE,POLICE'",
                "NO,     YES,    'VENDOR,MINISTRY,PREFECTURE,POLICE,PPC'",
                "NO,     FEARED, 'VENDOR,MINISTRY,PREFECTURE,POLICE,PPC'"
            })
    void 知らせる先は影響と漏えいで決まる(String care, String leak, String told) {
        Map<String, String> known = new HashMap<>();
        if (care != null) {
            known.put("CARE", care);
        }
        if (leak != null) {
            known.put("LEAK", leak);
        }
        assertThat(Addressee.list(new Facts(known), false))
                .extracting(Addressee::id)
                .containsExactly(told.split(","));
    }

    @ParameterizedTest(name = "機構の出来事: 診療 {0}、漏えい {1} → {2}")
    @CsvSource({
        "'',  '',  'VENDOR,MINISTER,POLICE,PPC'",
        "NO,  NO,  'VENDOR'",
        "YES, NO,  'VENDOR,MINISTER,POLICE'",
        "NO,  YES, 'VENDOR,MINISTER,POLICE,PPC'"
    })
    void 機構自らの重大な出来事は_大臣に知らせる(String care, String leak, String told) {
        assertThat(Addressee.list(facts("CARE", care, "LEAK", leak), true))
                .extracting(Addressee::id)
                .containsExactly(told.split(","));
    }

    @Test
    void 最後の報告は_原因と影響と再発防止まで分からなければ送れない() {
        Facts some = facts("SUMMARY", "電子カルテが開かない", "CARE", "YES", "LEAK", "NO");
        assertThat(ReportForm.missing("FINAL", some))
                .containsExactly("CAUSE", "SYSTEMS", "MEASURES", "OUTLOOK", "PREVENTION");
    }

    @ParameterizedTest(name = "{0} を送るには {1} が要る")
    @CsvSource({
        "FIRST,     'SUMMARY,CARE,LEAK'",
        "COMMON,    'ATTACK,SUMMARY'",
        "PPC_EARLY, 'SUMMARY'",
        "PPC_FULL,  'SUMMARY,ITEMS,PERSONS,CAUSE,SECOND_HARM,TO_PERSONS,PUBLISHED,PREVENTION,OTHER'",
        "FINAL,     'SUMMARY,CAUSE,SYSTEMS,CARE,LEAK,MEASURES,OUTLOOK,PREVENTION'"
    })
    void 書式ごとに_なければ送れないことが決まっている(String form, String needed) {
        assertThat(ReportForm.missing(form, new Facts(Map.of()))).containsExactly(needed.split(","));
        Map<String, String> all = new HashMap<>();
        for (String fact : needed.split(",")) {
            all.put(fact, "書いた");
        }
        assertThat(ReportForm.missing(form, new Facts(all))).isEmpty();
        assertThat(ReportForm.fill(form, new Facts(all))).contains("書いた");
    }

    @Test
    void 漏えいがないと分かれば_期限はない() {
        assertThat(list(LocalDate.of(2026, 4, 1), facts("ATTACK", "RANSOMWARE", "LEAK", "NO")))
                .isEmpty();
    }

    @Test
    void 確報は九つの事項がそろうまで送れず_分からないところは調査中と書く() {
        Facts some = facts("SUMMARY", "電子カルテが開かない", "LEAK", "FEARED");
        assertThat(ReportForm.missing("PPC_FULL", some)).hasSize(8);
        assertThat(ReportForm.missing("PPC_EARLY", some)).isEmpty();
        assertThat(ReportForm.fill("PPC_EARLY", some).split("\n"))
                .hasSize(9)
                .contains("1 概要: 電子カルテが開かない", "3 本人の数: 調査中");
        assertThat(ReportForm.fill("FIRST", some)).contains("4 漏えい: おそれがある");
    }

    @Test
    void 表は互いに合っている() {
        assertThat(State.list()).allSatisfy(state -> assertThat(state.follow()).hasSameSizeAs(state.next()));
        for (String form : ReportForm.list()) {
            assertThat(ReportForm.missing(form, new Facts(Map.of())))
                    .allSatisfy(fact -> assertThat(Fact.find(fact)).isPresent());
        }
        for (Fact fact : Fact.list()) {
            assertThat(fact.choices())
                    .allSatisfy(
                            word -> assertThat(ChoiceWord.find(fact.id(), word)).isPresent());
        }
        for (boolean agency : new boolean[] {true, false}) {
            assertThat(Addressee.list(new Facts(Map.of()), agency))
                    .allSatisfy(each -> assertThat(ReportForm.list()).contains(each.form()));
        }
    }

    private static List<Deadline> list(LocalDate known, Facts facts) {
        return Deadline.list(Deadlines.KIND.shipped(), known, facts, DAYS);
    }

    private static Facts facts(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Facts(values);
    }
}
