package jp.musubi.platform.records.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.CheckupItems.RunBy;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupProgram;
import jp.musubi.platform.records.CheckupProgram.Law;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.CheckupResult.Range;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;

/** 経年: 同じ項目を、単位ごとに、日の古い順に並べる。 */
class TrendsTest {

    private static final CheckupProgram PROGRAM =
            new CheckupProgram("010", "特定健診", "Specific", RunBy.INSURER, Law.SPECIFIC, false);

    @Test
    void 同じ項目は_測り方が違っても一本に_古い順に並ぶ() {
        List<Trend> trends = Trends.of(List.of(
                checkup("2026-05-01", result("3F015000002327201", "150", "mg/dL")),
                checkup("2024-05-01", result("3F015000002327101", "120", "mg/dL")),
                checkup("2025-05-01", result("3F015000002327101", "131", "mg/dL"))));
        assertThat(trends).singleElement().satisfies(trend -> {
            assertThat(trend.points()).extracting(Trend.Point::amount).containsExactly("120", "131", "150");
            assertThat(trend.isOverTime()).isTrue();
        });
    }

    @Test
    void 空腹時と随時_単位の違うもの_言葉の答えは_一本にしない() {
        List<Trend> trends = Trends.of(List.of(
                checkup(
                        "2026-05-01",
                        result("3F015000002327101", "150", "mg/dL"),
                        result("3F015129902327101", "180", "mg/dL"),
                        result("9N736000000000011", null, null)),
                checkup("2025-05-01", result("3F015000002327101", "1.7", "mmol/L"))));
        assertThat(trends).hasSize(3).noneMatch(Trend::isOverTime);
    }

    @Test
    void 値が境だけのものは_表には出るが数にはならない() {
        Trend trend = Trends.of(List.of(
                        checkup("2026-05-01", result("3D046000001906202", "< 5.0", "%")),
                        checkup("2025-05-01", result("3D046000001906202", "5.2", "%"))))
                .get(0);
        assertThat(trend.points()).extracting(Trend.Point::amount).containsExactly("5.2", "< 5.0");
        assertThat(trend.points().get(1).number()).isNull();
    }

    private static Checkup checkup(String day, CheckupResult... results) {
        var source = new Checkup.Source(
                new PersonId(new UUID(0, 1)), new UUID(0, 2), 1, new FacilityCode("1312345679"), Instant.EPOCH);
        return new Checkup("id", source, LocalDate.parse(day), PROGRAM, "健診", null, false, Arrays.asList(results));
    }

    private static CheckupResult result(String code, String amount, String unit) {
        return new CheckupResult("r", code, "項目", amount, unit, null, null, Range.NONE, new byte[0]);
    }
}
