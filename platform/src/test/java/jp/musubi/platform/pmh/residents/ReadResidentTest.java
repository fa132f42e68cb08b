package jp.musubi.platform.pmh.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentFault.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 対象者の一行。 */
class ReadResidentTest {

    @ParameterizedTest(name = "{0} が「{1}」なら {2}")
    @CsvSource({
        "ACT,     '',           REQUIRED",
        "ACT,     2,            ACT",
        "INSURER, 123,          DIGITS",
        "NUMBER,  '',           REQUIRED",
        "BIRTH,   2026-02-30,   DAY",
        "NAME,    123456789018, MY_NUMBER",
        "SEX,     ?,            SEX",
        "SINCE,   2026-01-14,   BEFORE_BIRTH",
        "REFERENCE, 123456789012345678901, LONG"
    })
    void 受け取れない欄(ResidentField field, String text, Why why) {
        Map<ResidentField, String> cells = right("1");
        cells.put(field, text);
        ReadResident.Read read = ReadResident.read(new ResidentFile.Line(2, cells), false);
        assertThat(read.told()).isNull();
        assertThat(read.faults()).contains(new ResidentFault(2, field, why));
    }

    @ParameterizedTest(name = "終了の {0} が「{1}」なら {2}")
    @CsvSource({"LAST, '', REQUIRED", "LAST, 2026-01-14, ORDER", "WHY, '', REASON", "WHY, ファイルにない, REASON"})
    void 終わりの行(ResidentField field, String text, Why why) {
        Map<ResidentField, String> cells = right("3");
        cells.put(field, text);
        assertThat(ReadResident.read(new ResidentFile.Line(2, cells), false).faults())
                .containsExactly(new ResidentFault(2, field, why));
    }

    @Test
    void 全角の数字と三つの日付と終わりのわけを読む() {
        Map<ResidentField, String> cells = right("３");
        cells.put(ResidentField.BIRTH, "２０２６/01/15");
        cells.put(ResidentField.SINCE, "20260115");
        ReadResident.Told told =
                ReadResident.read(new ResidentFile.Line(2, cells), false).told();
        assertThat(told).isNotNull();
        assertThat(told.shown().number().value()).isEqualTo("06139901:見本:100:01");
        assertThat(told.end()).isEqualTo(new ReadResident.End(LocalDate.of(2026, 6, 30), LeftWhy.MOVED));
        assertThat(ReadResident.read(new ResidentFile.Line(2, cells), true).faults())
                .as("nobody is ended by a line of a full file")
                .containsExactly(new ResidentFault(2, ResidentField.ACT, Why.ACT));
    }

    private static Map<ResidentField, String> right(String act) {
        List<String> texts = List.of(
                act, "A1", "06139901", "見本", "100", "01", "2026-01-15", "見本　花子", "女", "2026-01-15", "2026-06-30", "転出");
        Map<ResidentField, String> cells = new EnumMap<>(ResidentField.class);
        for (ResidentField field : ResidentField.values()) {
            cells.put(field, texts.get(field.ordinal()));
        }
        return cells;
    }
}
