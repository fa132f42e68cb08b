package jp.musubi.platform.demo.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffPersons;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.Parties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class FoundCountryTest {

    private final Areas areas = mock();
    private final Facilities facilities = mock();
    private final Staff staff = mock();
    private final StaffPersons staffPersons = mock();
    private final Payers payers = mock();
    private final People people = mock();
    private final Parties parties = mock();
    private final CardSignIn cards = mock();
    private final Proxies proxies = mock();
    private final Country country = CountryFiles.read();
    private final Persona persona = country.findPersona("patient-1").orElseThrow();

    @BeforeEach
    void anEmptyRegister() {
        when(facilities.find(any())).thenReturn(Optional.empty());
        when(staff.find(any())).thenReturn(Optional.empty());
        when(payers.find(any())).thenReturn(Optional.empty());
        when(parties.find(any())).thenReturn(Optional.empty());
    }

    @Test
    void 初めての起動では全員を登録し_カードを渡す() {
        start();
        verify(facilities, times(country.facilities().size())).register(any());
        verify(areas, times(country.areas().size())).register(any(), any());
        verify(staff, times(country.staff().size())).register(any(), any());
        verify(staffPersons, times(country.staffPersons().size())).link(any(), any());
        verify(payers, times(country.payers().size())).register(any());
        verify(people, times(country.personas().size())).register(any());
        verify(parties, times(country.institutions().size() + country.personas().size() - 1))
                .register(any());
        verify(proxies, times(country.proxies().size())).register(any());
        verify(cards).issueCards(argThat(all -> all.size() == country.personas().size() - 1), eq("1234"));
    }

    @Test
    void 呼び手は人とカードのあとに登録する() {
        start();
        var steps = inOrder(people, cards, parties);
        steps.verify(people).register(persona.person());
        steps.verify(cards)
                .issueCards(argThat(all -> all.contains(persona.person().id())), eq("1234"));
        steps.verify(parties).register(persona.party());
    }

    @Test
    void 登録済みの人のカードには触らない() {
        when(parties.find("patient-1")).thenReturn(Optional.of(persona.party()));
        start();
        verify(people, never()).register(persona.person());
        verify(cards, never())
                .issueCards(argThat(all -> all.contains(persona.person().id())), any());
    }

    @Test
    void カードのない人はカードも呼び手も持たない() {
        Persona without = country.findPersona("patient-19").orElseThrow();
        start();
        verify(people).register(without.person());
        verify(cards, never())
                .issueCards(argThat(all -> all.contains(without.person().id())), any());
        verify(parties, never()).register(without.party());
    }

    @Test
    void 見本の合言葉の要約値は_その合言葉のものである() {
        assertThat(Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()
                        .matches("musubi-no-kuni-1", FoundKeys.PASSWORD_HASH))
                .isTrue();
    }

    private void start() {
        new FoundCountry(
                        new FoundBodies(areas, facilities, staff, payers),
                        new FoundPersons(people, cards, parties, proxies, staffPersons),
                        parties,
                        country)
                .run(new DefaultApplicationArguments());
    }
}
