package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** いくつもの施設が登録した同じものは、並べて見せ、黙って一つにしない。 */
@PlatformTest
class TogetherTest {

    @Autowired
    Intake intake;

    @Autowired
    RecordsWorld world;

    @Autowired
    WebApplicationContext context;

    @AfterEach
    void 席を立つ() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void 同じ番号の病名は施設と診療科と日を添えて並び_告げていないものは数にも入らない() {
        Known person = world.person();
        for (int i = 0; i < 2; i++) {
            Caller hospital = world.hospital();
            SampleUnit unit = SampleUnit.of(hospital.facility().digits(), "c", person.sample(), "Condition")
                    .withCondition("c", "上腹部痛 " + i, "2026-01-0" + (i + 1), "")
                    .withCondition("u", "告げていない病名", "2026-01-03", "UNINFORMED");
            assertThat(intake.submit(unit.bytes(), hospital)).isInstanceOf(Receipt.Accepted.class);
        }
        var self = new Caller("self", Role.PATIENT, null, person.id(), Set.of(Purpose.SELF_VIEW));
        assertThat(get(self, "/me/together/condition"))
                .contains("2件・2施設", "上腹部痛 0", "上腹部痛 1", "循環器科")
                .doesNotContain("告げていない", "??");
        assertThat(get(self, "/me/together/condition?lang=en"))
                .contains("2 registered, 2 facilities")
                .doesNotContain("??");
        assertThat(get(self, "/me/items/condition")).contains("循環器科");
    }

    private String get(Caller caller, String address) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
        var result = MockMvcTester.from(context).get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
