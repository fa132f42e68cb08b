package jp.musubi.platform.kernel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 診療情報提供書は、同意があるまで閲覧保留で、三つの経路のどれでも開ける。 */
@PlatformTest
class LetterConsentsTest {

    private static final FacilityCode SENDER = new FacilityCode("1310000011");
    private static final FacilityCode ADDRESSEE = new FacilityCode("1310000029");
    private static final FacilityCode OTHER = new FacilityCode("1310000037");
    private static final Instant NOW = TestClock.START;

    @Autowired
    private LetterConsents letters;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final UUID letter = UUID.randomUUID();

    @Test
    void 同意のない提供書は待つ() {
        announce(ADDRESSEE, false);
        assertThat(letters.listPending(person))
                .extracting(LetterConsent::letterId)
                .containsExactly(letter);
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        assertThat(letter().opensTo(ADDRESSEE)).isFalse();
    }

    @Test
    void 紹介元で同意した提供書は待たない() {
        announce(ADDRESSEE, true);
        assertThat(letters.listPending(person)).isEmpty();
        assertThat(letter().way()).isEqualTo(LetterConsentWay.ORAL_AT_SENDER);
        assertThat(letter().opensTo(ADDRESSEE)).isTrue();
        assertThat(letter().opensTo(SENDER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PORTAL", "READER_AT_ADDRESSEE"})
    void 後から同意すると宛先だけが開ける(LetterConsentWay way) {
        announce(ADDRESSEE, false);
        assertThat(give(ADDRESSEE, way)).isTrue();
        assertThat(letter().way()).isEqualTo(way);
        assertThat(letter().at()).isEqualTo(NOW);
        assertThat(letter().opensTo(ADDRESSEE)).isTrue();
        assertThat(letter().opensTo(OTHER)).isFalse();
        assertThat(letters.listPending(person)).isEmpty();
    }

    @Test
    void 引っ越した人は宛先を変えられ_前の宛先は開けなくなる() {
        announce(ADDRESSEE, true);
        assertThat(give(OTHER, LetterConsentWay.READER_AT_ADDRESSEE)).isTrue();
        assertThat(letter().opensTo(OTHER)).isTrue();
        assertThat(letter().opensTo(ADDRESSEE)).isFalse();
    }

    @Test
    void 取得の前なら同意を取りやめられる() {
        announce(ADDRESSEE, true);
        assertThat(letters.end(person, letter, NOW, EndedBy.PERSON)).isTrue();
        assertThat(letters.end(person, letter, NOW, EndedBy.PERSON)).isFalse();
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        assertThat(letters.receive(person, letter, ADDRESSEE)).isFalse();
    }

    @Test
    void 取得済の同意はもう戻らない() {
        announce(ADDRESSEE, true);
        assertThat(letters.receive(person, letter, OTHER)).isFalse();
        assertThat(letters.receive(person, letter, ADDRESSEE)).isTrue();
        assertThat(letters.end(person, letter, NOW, EndedBy.PERSON)).isFalse();
        assertThat(give(OTHER, LetterConsentWay.PORTAL)).isFalse();
        letters.withdraw(person, letter, NOW);
        announce(OTHER, false);
        assertThat(letter().state()).isEqualTo(LetterState.RECEIVED);
        assertThat(letter().opensTo(ADDRESSEE)).isTrue();
    }

    @Test
    void 送りなおしは同意を変えず_宛先が変われば待つ() {
        announce(ADDRESSEE, true);
        announce(ADDRESSEE, false);
        assertThat(letter().state()).isEqualTo(LetterState.OPENABLE);
        announce(OTHER, false);
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        assertThat(letter().addressee()).isEqualTo(OTHER);
    }

    @Test
    void 取り消された提供書は開けず_また送られると待つ() {
        announce(ADDRESSEE, true);
        letters.withdraw(person, letter, NOW);
        assertThat(letter().state()).isEqualTo(LetterState.WITHDRAWN);
        assertThat(letter().opensTo(ADDRESSEE)).isFalse();
        assertThat(give(ADDRESSEE, LetterConsentWay.PORTAL)).isFalse();
        announce(ADDRESSEE, false);
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void ほかの人の提供書には同意できない() {
        announce(ADDRESSEE, false);
        var other = new PersonId(UUID.randomUUID());
        assertThat(letters.give(new LetterConsents.Given(other, letter, ADDRESSEE, LetterConsentWay.PORTAL, NOW, null)))
                .isFalse();
        assertThat(letters.find(other, letter)).isEmpty();
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
    }

    @ParameterizedTest(name = "{0} は移った先で {1}")
    @CsvSource({"WAITING, WAITING", "OPENABLE, WAITING", "RECEIVED, RECEIVED", "WITHDRAWN, WITHDRAWN"})
    void 番号が別の人のものと分かると_提供書は移り_前の人の同意では開かない(LetterState before, LetterState after) {
        reach(before);
        PersonId other = new PersonId(UUID.randomUUID());
        letters.relink(person, letter, other, NOW);
        assertThat(letters.find(person, letter)).isEmpty();
        assertThat(letters.listOf(person)).isEmpty();
        LetterConsent moved = letters.find(other, letter).orElseThrow();
        assertThat(moved.state()).isEqualTo(after);
        assertThat(moved.way()).isNull();
        assertThat(moved.opensTo(ADDRESSEE)).isFalse();
        assertThat(moved.addressee()).isEqualTo(ADDRESSEE);
    }

    @Test
    void 番号がだれのものでもない間は提供書もだれのものでもなく_戻っても同意は戻らない() {
        announce(ADDRESSEE, true);
        letters.relink(person, letter, null, NOW);
        assertThat(letters.find(person, letter)).isEmpty();
        assertThat(give(ADDRESSEE, LetterConsentWay.PORTAL)).isFalse();
        assertThat(letters.receive(person, letter, ADDRESSEE)).isFalse();
        letters.relink(person, letter, person, NOW);
        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        assertThat(give(ADDRESSEE, LetterConsentWay.PORTAL)).isTrue();
        assertThat(letter().opensTo(ADDRESSEE)).isTrue();
    }

    private void reach(LetterState state) {
        announce(ADDRESSEE, state != LetterState.WAITING);
        if (state == LetterState.RECEIVED) {
            assertThat(letters.receive(person, letter, ADDRESSEE)).isTrue();
        }
        if (state == LetterState.WITHDRAWN) {
            letters.withdraw(person, letter, NOW);
        }
    }

    private LetterConsent letter() {
        return letters.find(person, letter).orElseThrow();
    }

    private void announce(FacilityCode addressee, boolean oral) {
        letters.announce(new LetterConsents.Announced(letter, person, SENDER, addressee, NOW), oral);
    }

    private boolean give(FacilityCode facility, LetterConsentWay way) {
        return letters.give(new LetterConsents.Given(person, letter, facility, way, NOW, null));
    }
}
