package jp.musubi.platform.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.records.sixitems.FactsReader;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一人の項目は、古い順にも、値の順にも並び、施設で絞れる。頁とファイルは同じ行。 */
class ItemTableTest {

    private static final List<ItemLine> ALL = List.of(
            line("new", "\"valueQuantity\":{\"value\":9.5}", "2026-03-30", "1319900013"),
            line("mid", "\"valueQuantity\":{\"value\":10.1}", "2026-02-01", "1311234567"),
            line("old", "\"valueString\":\"陰性\"", "2025-01-01", "1319900013"),
            line("none", "\"valueQuantity\":{\"value\":2}", null, "1311234567"));

    @ParameterizedTest(name = "{0}={1} → {2}")
    @CsvSource({
        "sort, '', new mid old none",
        "sort, date, old mid new none",
        "sort, detail, none new mid old",
        "sort, -detail, old mid new none",
        "sort, label, mid new none old",
        "facility, 1319900013, new old",
        "facility, 1311234567, mid none",
    })
    void 問いのとおりの行が_頁とファイルにある(String name, String value, String labels) {
        var table = ItemTable.of(DataClass.LAB, ALL);
        var query = new ListQuery("/me/items/lab", Map.of(name, value));
        String[] wanted = labels.split(" ");
        assertThat(table.view(ALL, query).rows()).extracting(ItemLine::label).containsExactly(wanted);
        String file = new String(table.answer(ALL, query).getBody(), UTF_8);
        assertThat(file.lines().skip(1).map(line -> line.split(",")[0])).containsExactly(wanted);
    }

    private static ItemLine line(String label, String content, @Nullable String day, String facility) {
        byte[] json = ("{\"resourceType\":\"Observation\"," + content + "}").getBytes(UTF_8);
        return new ItemLine(
                label,
                label,
                new FactsReader().read(json, label, "Observation"),
                day == null ? null : LocalDate.parse(day),
                new FacilityCode(facility),
                "施設 " + facility,
                Instant.EPOCH,
                false);
    }
}
