package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.util.Optional;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.cards.CardCredential;
import jp.musubi.platform.kernel.people.cards.CardCredentials;
import org.springframework.stereotype.Component;

/** カードの持ち主。Certificate serial → linking number → person; a certificate that was replaced or has ended identifies nobody. */
@Component
public class CardHolders {

    private static final int MONTHS_OF_WARNING = 3;

    private final CardCredentials credentials;
    private final People people;

    CardHolders(CardCredentials credentials, People people) {
        this.credentials = credentials;
        this.people = people;
    }

    Found find(String serial, LocalDate today) {
        Optional<CardCredential> found = credentials.find(serial);
        if (found.isEmpty()) {
            return Found.nobody();
        }
        CardCredential credential = found.get();
        if (!credential.inForceOn(today)) {
            return Found.nobody(Remark.of(RemarkKind.CARD_NOT_VALID));
        }
        LocalDate last = credential.until().minusDays(1);
        Remark[] remarks = last.isAfter(today.plusMonths(MONTHS_OF_WARNING))
                ? new Remark[0]
                : new Remark[] {Remark.of(RemarkKind.CARD_EXPIRES_SOON, last)};
        return person(serial).map(person -> Found.one(person, remarks)).orElseGet(Found::nobody);
    }

    /** Whose card this is today; empty for one that was replaced, has ended, or is nobody's. */
    public Optional<Person> findHolder(String serial, LocalDate today) {
        return credentials
                .find(serial)
                .filter(credential -> credential.inForceOn(today))
                .flatMap(credential -> person(serial));
    }

    private Optional<Person> person(String serial) {
        return credentials.findPersonBySerial(serial).flatMap(people::find);
    }
}
