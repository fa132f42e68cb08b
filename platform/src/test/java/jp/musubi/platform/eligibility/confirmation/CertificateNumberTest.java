package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 窓口で打たれた番号は、書き方が違っても同じ番号。 */
class CertificateNumberTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    @ParameterizedTest(name = "[{0}] 記号[{1}] 番号[{2}] 枝番[{3}] は {4} のこと")
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            138990     ; 99     ; 100101       ; 01   ; 00138990:99:100101:01
            '  138990' ; 99     ; 100101       ; 01   ; 00138990:99:100101:01
            00138990   ; 99     ; 100101       ; 01   ; 00138990:99:100101:01
            １３８９９０ ; ９９   ; １００１０１  ; ０１  ; 00138990:99:100101:01
            06139901   ; 12-34  ; 187          ; 00   ; 06139901:1234:187:00
            06139901   ; 12−34  ; 187          ; 00   ; 06139901:12-34:187:00
            06139901   ; '12 34'; '1 87'       ; 00   ; 06139901:12ー34:187:00
            06139901   ; 見　本  ; 987          ; 00   ; 06139901:見本:９８７:00
            39139902   ; ''     ; 00991005     ; ''   ; 39139902::00991005:
            """)
    void 書き方の違い(String insurer, String symbol, String number, String branch, String registered) {
        CertificateNumber told = Objects.requireNonNull(CertificateNumber.find(insurer, symbol, number, branch));
        assertThat(told.system()).isEqualTo(MemberNumber.INSURANCE);
        assertThat(told.fits(coverage(MemberNumber.INSURANCE, registered))).isTrue();
    }

    @Test
    void 医療扶助は公費負担者番号と受給者番号() {
        CertificateNumber told = Objects.requireNonNull(CertificateNumber.find("12139903", "", "９９００８０４", ""));
        assertThat(told.system()).isEqualTo(MemberNumber.PUBLIC_PAYER);
        assertThat(told.fits(coverage(MemberNumber.PUBLIC_PAYER, "12139903::9900804:")))
                .isTrue();
        assertThat(told.mayBeShared()).isFalse();
    }

    @Test
    void 枝番を言わなければ_家族のだれにも合い_言えば一人だけに合う() {
        CertificateNumber any = Objects.requireNonNull(CertificateNumber.find("06139901", "20", "2006", ""));
        CertificateNumber second = Objects.requireNonNull(CertificateNumber.find("06139901", "20", "2006", "02"));
        Coverage child = coverage(MemberNumber.INSURANCE, "06139901:20:2006:02");
        Coverage parent = coverage(MemberNumber.INSURANCE, "06139901:20:2006:00");
        assertThat(any.fits(child)).isTrue();
        assertThat(any.fits(parent)).isTrue();
        assertThat(second.fits(child)).isTrue();
        assertThat(second.fits(parent)).isFalse();
    }

    @ParameterizedTest(name = "[{0}] [{1}] [{2}] [{3}] は番号でない")
    @CsvSource(delimiter = ';', textBlock = """
            13899      ; 99 ; 100101 ; 01
            0013899000 ; 99 ; 100101 ; 01
            ABCDEFGH   ; 99 ; 100101 ; 01
            138990     ; 99 ; ''     ; 01
            138990     ; 99 ; 100101 ; 1
            138990     ; 99 ; 100101 ; 001
            138990     ; 9:9; 100101 ; 01
            12139903   ; '' ; 990080 ; ''
            """)
    void 番号でないもの(String insurer, String symbol, String number, String branch) {
        assertThat(CertificateNumber.find(insurer, symbol, number, branch)).isNull();
    }

    private static Coverage coverage(String system, String value) {
        return new Coverage(system, value, value.substring(0, 8), DAY, null);
    }
}
