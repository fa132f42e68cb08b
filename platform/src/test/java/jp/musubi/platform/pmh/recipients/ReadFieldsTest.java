package jp.musubi.platform.pmh.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 受給者の欄。A scheme from 2026-04-01 for ages to the end of the school year of 15, for 低所得 and 一般. */
class ReadFieldsTest {

    private static final Scheme SCHEME = new Scheme("s", "139017", "88", "88139902", "子ども", "children");
    private static final Municipality TOWN =
            new Municipality("139017", "13", "見本区", "Mihon", LocalDate.of(2025, 4, 1), null);
    private static final SchemeTerms TERMS = new SchemeTerms(
            LocalDate.of(2026, 4, 1),
            null,
            new LocalTerms(TermsText.readAges("0-15 SCHOOL_YEAR"), CareTerms.FREE, CareTerms.FREE, CareTerms.FREE),
            Area.EVERYWHERE,
            List.of("低所得", "一般"));

    @Test
    void 全角の数字と三つの日付の書き方を読む() {
        Map<RecipientField, String> cells = right();
        cells.put(RecipientField.INSURER, "０６１３９９０１");
        cells.put(RecipientField.BIRTH, "２０２０/05/05");
        cells.put(RecipientField.FROM, "20260401");
        cells.put(RecipientField.CEILING, "１,０００");
        Applied applied = read(cells).applied();
        assertThat(applied).isNotNull();
        assertThat(applied.shown().number().value()).isEqualTo("06139901:見本:100:01");
        assertThat(applied.born()).isEqualTo(LocalDate.of(2020, 5, 5));
        assertThat(applied.valid().until()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(applied.ceiling()).isEqualTo(1_000);
    }

    @ParameterizedTest(name = "{0} が「{1}」なら {2}")
    @CsvSource({
        "INSURER,   '',           REQUIRED",
        "INSURER,   123,          DIGITS",
        "NUMBER,    '',           REQUIRED",
        "BIRTH,     2020-02-30,   DAY",
        "NAME,      '',           REQUIRED",
        "NAME,      123456789018, MY_NUMBER",
        "PAYER,     88139910,     PAYER",
        "PAYER,     54139909,     CHECK_DIGIT",
        "PAYER,     54139902,     PAYER",
        "PAYER,     54149901,     PAYER",
        "PAYER,     99139901,     PAYER",
        "DESIGNATED, 131990001,   FACILITY",
        "DESIGNATED, 1319900014,  FACILITY",
        "RECIPIENT, 123456,       DIGITS",
        "FROM,      2026/4/1,     DAY",
        "FROM,      2026-03-31,   NOT_YET",
        "LAST,      2026-03-31,   ORDER",
        "CEILING,   -1,           AMOUNT",
        "INCOME,    現役並み,      NOT_FOR_INCOME",
        "REFERENCE, 123456789012345678901, LONG"
    })
    void 受け取れない欄(RecipientField field, String text, RecipientFault.Why why) {
        Map<RecipientField, String> cells = right();
        cells.put(field, text);
        ReadFields.Read read = read(cells);
        assertThat(read.applied()).isNull();
        assertThat(read.faults()).contains(new RecipientFault(field, why));
    }

    @ParameterizedTest(name = "国の公費 {0}")
    @CsvSource({"21139902, 21", "15139900, 15", "5413601５, 54", "12131017, 12"})
    void 国の公費は_都道府県と検証番号が合えば登録できる(String payer, String law) {
        Map<RecipientField, String> cells = right();
        cells.put(RecipientField.PAYER, payer);
        cells.put(RecipientField.INCOME, "Ⅱ");
        cells.put(RecipientField.CEILING, "10000");
        cells.put(RecipientField.DESIGNATED, "1319900013　1319900013");
        Applied applied = read(cells).applied();
        assertThat(applied).isNotNull();
        assertThat(applied.scheme()).isNull();
        assertThat(applied.numbers().law()).isEqualTo(law);
        assertThat(applied.designated()).extracting(FacilityCode::digits).containsExactly("1319900013");
    }

    /** 年度末: born on 1 April one reaches 15 a day earlier, and with it the school year before (boundary birthdays). */
    @ParameterizedTest(name = "{0} 生まれは {1} に始められる: {2}")
    @CsvSource({
        "2011-04-01, 2026-04-01, false",
        "2011-04-02, 2026-04-01, true",
        "2011-04-02, 2027-03-31, true",
        "2011-04-02, 2027-04-01, false",
        "2026-04-01, 2026-04-01, true",
        "2026-04-02, 2026-04-01, false"
    })
    void 年齢は始まりの日で見る(String born, String from, boolean right) {
        Map<RecipientField, String> cells = right();
        cells.put(RecipientField.BIRTH, born);
        cells.put(RecipientField.FROM, from);
        cells.put(RecipientField.LAST, "");
        assertThat(read(cells).faults())
                .isEqualTo(
                        right ? List.of() : List.of(new RecipientFault(RecipientField.FROM, RecipientFault.Why.AGE)));
    }

    private static ReadFields.Read read(Map<RecipientField, String> cells) {
        var rules = new SchemeRules((scheme, day) -> Optional.of(TERMS).filter(terms -> terms.inForceOn(day)));
        return ReadFields.read(cells, new OwnPayers(TOWN, Map.of(SCHEME.payer(), SCHEME), Set.of("54139902")), rules);
    }

    private static Map<RecipientField, String> right() {
        Map<RecipientField, String> cells = new EnumMap<>(RecipientField.class);
        List<String> texts = List.of(
                "A1",
                "06139901",
                "見本",
                "100",
                "01",
                "2020-05-05",
                "見本　花子",
                "88139902",
                "1234566",
                "2026-04-01",
                "2027-03-31",
                "一般",
                "",
                "");
        for (RecipientField field : RecipientField.values()) {
            cells.put(field, texts.get(field.ordinal()));
        }
        return cells;
    }
}
