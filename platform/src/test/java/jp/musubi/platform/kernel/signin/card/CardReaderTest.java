package jp.musubi.platform.kernel.signin.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.CardSignIn.Answer;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** カードと暗証番号。Three wrong PINs lock the card, and each try is in the log. */
@PlatformTest
class CardReaderTest {

    @Autowired
    private CardSignIn cards;

    @Autowired
    private AuditLog audit;

    private PersonId person = new PersonId(new UUID(0, 1));
    private Party party = partyOf(person);

    @BeforeEach
    void newPerson() {
        person = new PersonId(UUID.randomUUID());
        party = partyOf(person);
        cards.issueCard(person, "1234");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void 正しい暗証番号は席を開く_前の席は終わる() {
        var request = new MockHttpServletRequest("POST", "/signin/somebody/pin");
        var before = request.getSession(true);

        assertThat(cards.byPin(party, "1234", request, new MockHttpServletResponse()))
                .isEqualTo(Answer.SIGNED_IN);

        assertThat(request.getSession(false)).isNotNull().isNotSameAs(before);
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(look -> assertThat(look.act()).isEqualTo(Act.SIGN_IN))
                .satisfies(look -> assertThat(look.reason()).isNull());
    }

    @Test
    void 三度まちがえると止まり_正しい番号でも開かない() {
        assertThat(pin("0000")).isEqualTo(Answer.WRONG_PIN);
        assertThat(pin("0001")).isEqualTo(Answer.WRONG_PIN);
        assertThat(pin("0002")).isEqualTo(Answer.LOCKED);
        assertThat(pin("1234")).isEqualTo(Answer.LOCKED);
        assertThat(audit.listLooksAt(person, Long.MAX_VALUE, 10))
                .extracting(look -> look.reason())
                .containsExactly("CARD_LOCKED", "CARD_LOCKED", "WRONG_PIN", "WRONG_PIN");
    }

    @Test
    void 正しい番号はまちがいの数を忘れさせる() {
        pin("0000");
        pin("0001");
        assertThat(pin("1234")).isEqualTo(Answer.SIGNED_IN);
        assertThat(pin("0000")).isEqualTo(Answer.WRONG_PIN);
    }

    @Test
    void 新しいカードは止まったカードに代わる() {
        pin("0000");
        pin("0001");
        pin("0002");
        cards.issueCard(person, "9876");
        assertThat(pin("1234")).isEqualTo(Answer.WRONG_PIN);
        assertThat(pin("9876")).isEqualTo(Answer.SIGNED_IN);
    }

    @Test
    void カードのない人も同じ言葉で断られる() {
        var nobody = partyOf(new PersonId(UUID.randomUUID()));
        assertThat(cards.byPin(
                        nobody,
                        "1234",
                        new MockHttpServletRequest("POST", "/signin/x/pin"),
                        new MockHttpServletResponse()))
                .isEqualTo(Answer.WRONG_PIN);
    }

    @Test
    void 暗証番号は数字四桁() {
        for (String bad : new String[] {"", "123", "12345", "12a4", "１２３４"}) {
            assertThatThrownBy(() -> cards.issueCard(person, bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Answer pin(String pin) {
        return cards.byPin(
                party, pin, new MockHttpServletRequest("POST", "/signin/somebody/pin"), new MockHttpServletResponse());
    }

    private static Party partyOf(PersonId person) {
        return new Party("patient-" + person, "見本", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));
    }
}
