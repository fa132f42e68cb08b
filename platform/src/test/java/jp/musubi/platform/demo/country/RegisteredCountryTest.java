package jp.musubi.platform.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class RegisteredCountryTest {

    @Autowired
    private Country country;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Parties parties;

    @Autowired
    private Staff staff;

    @Autowired
    private Payers payers;

    @Autowired
    private Proxies proxies;

    @Test
    void 表のとおりに登録されている() {
        assertThat(country.personas()).allSatisfy(persona -> {
            assertThat(people.get(persona.person().id())).isEqualTo(persona.person());
            if (persona.hasCard()) {
                assertThat(parties.findByPerson(persona.person().id())).contains(persona.party());
            } else {
                assertThat(parties.findByPerson(persona.person().id())).isEmpty();
            }
        });
        assertThat(country.facilities())
                .allSatisfy(each ->
                        assertThat(facilities.find(each.facility().code())).contains(each.facility()));
        assertThat(country.staff())
                .allSatisfy(each -> assertThat(staff.find(each.staffId())).contains(each));
        assertThat(payers.list()).containsExactlyInAnyOrderElementsOf(country.payers());
        assertThat(country.proxies())
                .allSatisfy(each -> assertThat(proxies.listFor(each.person()))
                        .extracting(Proxy::proxy)
                        .contains(each.proxy()));
        assertThat(country.institutions())
                .allSatisfy(party -> assertThat(parties.find(party.name())).contains(party));
    }

    @ParameterizedTest(name = "{0} の {1} も {2} も同じ人")
    @CsvSource({
        "公式の例の枝番, 00012345:あいう:１８７:05, 00012345:あいう:１８７:01",
        "保険者が変わる前と後, 06139901:20:2003:00, 00138990:99:100303:01",
        "75歳の前と後, 00138990:99:100707:01, 39139902::00990073:",
        "全角と半角, 06139901:見本:９８７:00, 06139901:見本:987:00"
    })
    void 二つの番号から一人が見つかる(String why, String one, String other) {
        assertThat(member(one)).isPresent().isEqualTo(member(other));
    }

    @ParameterizedTest(name = "{0} は {1} として {2} を払う")
    @CsvSource({
        "insurer-f, INSURER, 06139901",
        "insurer-g, INSURER, 00138990",
        "insurer-h, INSURER, 01139906",
        "insurer-i, INSURER, 39139902",
        "welfare-office-j, WELFARE_OFFICE, 12139903",
        "municipality-k, MUNICIPALITY, 139017",
        "operator, OPERATOR, ",
    })
    void 保険者と福祉事務所の呼び手は自分の番号を持つ(String name, Role role, String payer) {
        Caller caller = parties.find(name).orElseThrow().asCaller();
        assertThat(caller.role()).isEqualTo(role);
        assertThat(caller.payer()).isEqualTo(payer);
    }

    @Test
    void 医療扶助の人は公費の番号から見つかる() {
        assertThat(people.findByMember(MemberNumber.PUBLIC_PAYER, "12139903::9900804:"))
                .map(Person::id)
                .contains(CountryFiles.idOf("patient-8"));
    }

    private Optional<Person> member(String value) {
        return people.findByMember(MemberNumber.INSURANCE, value);
    }
}
