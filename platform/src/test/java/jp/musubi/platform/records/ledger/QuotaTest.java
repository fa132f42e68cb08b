package jp.musubi.platform.records.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一日に送れる数と量、受付番号の順。 */
class QuotaTest {

    private static final FacilityCode HOSPITAL = new FacilityCode("1311234567");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** 16:00 in Japan. */
    private static final Instant NOW = Instant.parse("2026-04-01T07:00:00Z");

    @ParameterizedTest(name = "{0}件 {1}バイトのあとの {2}バイト → {3}")
    @CsvSource({"0, 0, 10, true", "1, 90, 10, true", "1, 91, 10, false", "2, 0, 1, true", "3, 0, 0, false"})
    void 数と量の境(long documents, long bytes, int size, boolean allowed) {
        assertThat(new Quota(3, 100).allows(documents, bytes, size)).isEqualTo(allowed);
    }

    @Test
    void 決まりの表の値() {
        assertThat(LedgerRules.quotaOn(DAY, HOSPITAL)).isEqualTo(new Quota(200_000, 20_480L * 1_048_576));
        assertThat(LedgerRules.quotaOn(DAY, new FacilityCode("1309900015")))
                .as("電子処方箋管理サービス")
                .isEqualTo(new Quota(10_000_000, 512_000L * 1_048_576));
    }

    @Test
    void 番号は続き_組が尽きれば次の組から_日が変われば一から() {
        var numbers = new ReceiptNumbers(blocks(0, 0), new QuotaSwitch(true));
        for (int serial = 1; serial <= 2 * ReceiptNumbers.BLOCK + 1; serial++) {
            assertThat(numbers.next(HOSPITAL, 1, NOW)).isEqualTo(new ReceiptNumber(HOSPITAL, DAY, serial));
        }
        Instant tomorrow = NOW.plus(Duration.ofHours(8));
        assertThat(numbers.next(HOSPITAL, 1, tomorrow).day()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void 上限に届けば断り_翌日までの秒数を言う_測定のときは断らない() {
        var full = blocks(200_000, 0);
        assertThatThrownBy(() -> new ReceiptNumbers(full, new QuotaSwitch(true)).next(HOSPITAL, 1, NOW))
                .hasMessage("SUBMISSION-QUOTA")
                .satisfies(refused -> assertThat(((Problem) refused).findWait()).contains(Duration.ofHours(8)));
        assertThat(new ReceiptNumbers(full, new QuotaSwitch(false))
                        .next(HOSPITAL, 1, NOW)
                        .serial())
                .isGreaterThan(200_000);
    }

    @Test
    void ほかの機械が送った量も数える() {
        var numbers = new ReceiptNumbers(blocks(10, 20_480L * 1_048_576 - 5), new QuotaSwitch(true));
        numbers.next(HOSPITAL, 5, NOW);
        assertThatThrownBy(() -> numbers.next(HOSPITAL, 1, NOW)).hasMessage("SUBMISSION-QUOTA");
    }

    /** The table of days, with so much in it before. */
    private static DayRows blocks(int documents, long bytes) {
        return new DayRows(null) {

            private LocalDate of = DAY;
            private int numbers = documents;
            private long sent = bytes;

            @Override
            Count take(FacilityCode facility, LocalDate day, int block, long more) {
                if (!day.equals(of)) {
                    of = day;
                    numbers = 0;
                    sent = 0;
                }
                numbers += block;
                sent += more;
                return new Count(numbers, sent);
            }
        };
    }
}
