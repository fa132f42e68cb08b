package jp.musubi.platform.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同意の項目の表。画面に出るのは、この表にあるものだけ。 */
class ConsentItemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0}・{1}・{2} → {3}")
    @CsvSource({
        "HOSPITAL,       OUTPATIENT, FACE,  CLINICAL CHECKUP LETTER SUBSIDY",
        "CLINIC,         OUTPATIENT, PIN,   CLINICAL CHECKUP LETTER SUBSIDY",
        "DENTAL,         OUTPATIENT, STAFF, CLINICAL CHECKUP LETTER SUBSIDY",
        "PHARMACY,       OUTPATIENT, FACE,  CLINICAL CHECKUP SUBSIDY",
        "VISITING_NURSE, OUTPATIENT, FACE,  CLINICAL CHECKUP SUBSIDY",
        "CHECKUP_CENTER, OUTPATIENT, FACE,  ''",
        "HOSPITAL,       INPATIENT,  FACE,  CLINICAL CHECKUP LETTER SUBSIDY",
        "PHARMACY,       INPATIENT,  FACE,  ''",
        "VISITING_NURSE, INPATIENT,  PIN,   ''",
        // 在宅では、暗証番号か目視で(sharing-service §4)。
        "VISITING_NURSE, HOME,       PIN,   CLINICAL CHECKUP SUBSIDY",
        "VISITING_NURSE, HOME,       STAFF, CLINICAL CHECKUP SUBSIDY",
        "VISITING_NURSE, HOME,       FACE,  ''",
        "CLINIC,         HOME,       PIN,   CLINICAL CHECKUP LETTER SUBSIDY",
        "CHECKUP_CENTER, HOME,       PIN,   ''"
    })
    void 施設の種類と場と方法で決まる(FacilityKind kind, CareSetting care, Channel channel, String offered) {
        assertThat(ConsentItems.shipped().offered(kind, care, channel, DAY)).isEqualTo(classes(offered));
    }

    @Test
    void 始まる前の日には何も選べない() {
        var items = ConsentItems.shipped();
        var kind = FacilityKind.HOSPITAL;
        assertThat(items.offered(kind, CareSetting.OUTPATIENT, Channel.FACE, LocalDate.of(2025, 1, 31)))
                .isEmpty();
        assertThat(items.offered(kind, CareSetting.OUTPATIENT, Channel.FACE, LocalDate.of(2025, 2, 1)))
                .isNotEmpty();
    }

    private static Set<ConsentClass> classes(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ConsentClass::valueOf)
                .collect(Collectors.toSet());
    }
}
