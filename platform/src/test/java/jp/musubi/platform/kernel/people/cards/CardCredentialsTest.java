package jp.musubi.platform.kernel.people.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 紐付番号と証明書の発行番号。Serials change, the person does not. */
@PlatformTest
class CardCredentialsTest {

    private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);
    private static final LocalDate ISSUED = LocalDate.of(2021, 4, 1);
    private static final LocalDate REISSUED = LocalDate.of(2026, 3, 1);

    @Autowired
    private CardCredentials cards;

    @Autowired
    private People people;

    @Test
    void 紐付番号は一人に一つで_いつも同じ() {
        PersonId one = registered();
        PersonId other = registered();
        LinkageId linkage = cards.linkageOf(one);
        assertThat(cards.linkageOf(one)).isEqualTo(linkage);
        assertThat(cards.linkageOf(other)).isNotEqualTo(linkage);
        assertThat(cards.findPerson(linkage)).contains(one);
    }

    @Test
    void 紐付番号は本人番号から作らない() {
        PersonId person = registered();
        assertThat(cards.linkageOf(person).value())
                .isNotEqualTo(person.value())
                .satisfies(drawn -> assertThat(drawn.version()).as("random").isEqualTo(4));
    }

    @Test
    void 再発行で発行番号が変わっても同じ本人に着き_古い証明書は新しい番号を名指す() {
        PersonId person = registered();
        String before = serial();
        String after = serial();
        cards.issue(person, new CardCredential(before, ISSUED, ISSUED.plusYears(5), null));
        cards.issue(person, new CardCredential(after, REISSUED, REISSUED.plusYears(5), null));

        assertThat(cards.findPersonBySerial(before)).contains(person);
        assertThat(cards.findPersonBySerial(after)).contains(person);
        assertThat(cards.list(person))
                .containsExactly(
                        new CardCredential(before, ISSUED, ISSUED.plusYears(5), after),
                        new CardCredential(after, REISSUED, REISSUED.plusYears(5), null));
        assertThat(cards.find(before).orElseThrow().inForceOn(REISSUED)).isFalse();
        assertThat(cards.find(after).orElseThrow().inForceOn(REISSUED)).isTrue();
    }

    @Test
    void 期限が切れてからの再発行では_古い証明書は切れたまま() {
        PersonId person = registered();
        String before = serial();
        cards.issue(person, new CardCredential(before, ISSUED, ISSUED.plusYears(1), null));
        cards.issue(person, new CardCredential(serial(), REISSUED, REISSUED.plusYears(5), null));
        assertThat(cards.find(before).orElseThrow().replacedBy()).isNull();
        assertThat(cards.find(before).orElseThrow().inForceOn(REISSUED)).isFalse();
    }

    @Test
    void 発行番号は二度使えず_断りのときは何も変わらない() {
        PersonId one = registered();
        PersonId other = registered();
        String serial = serial();
        String kept = serial();
        cards.issue(one, new CardCredential(serial, ISSUED, ISSUED.plusYears(5), null));
        cards.issue(other, new CardCredential(kept, ISSUED, ISSUED.plusYears(5), null));
        assertThatThrownBy(() -> cards.issue(other, new CardCredential(serial, REISSUED, REISSUED.plusYears(5), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(serial);
        assertThat(cards.find(kept).orElseThrow().replacedBy()).isNull();
        assertThat(cards.findPersonBySerial(serial)).contains(one);
    }

    @Test
    void 個人番号は発行番号として登録できない() {
        PersonId person = registered();
        assertThatThrownBy(() ->
                        cards.issue(person, new CardCredential("123456789018", ISSUED, ISSUED.plusYears(5), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("123456789018");
    }

    @Test
    void 知らない発行番号ではだれも見つからない() {
        assertThat(cards.findPersonBySerial(serial())).isEmpty();
        assertThat(cards.findPerson(new LinkageId(UUID.randomUUID()))).isEmpty();
    }

    private PersonId registered() {
        var person = new PersonId(UUID.randomUUID());
        people.register(new Person(
                person,
                BIRTH,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("試験", "花子", "シケン", "ハナコ", BIRTH, null)),
                List.of()));
        return person;
    }

    private static String serial() {
        return UUID.randomUUID().toString();
    }
}
