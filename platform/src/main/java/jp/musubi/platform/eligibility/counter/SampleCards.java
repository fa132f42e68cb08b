package jp.musubi.platform.eligibility.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.cards.CardCredential;
import jp.musubi.platform.kernel.people.cards.CardCredentials;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Component;

/** 見本の人のカード。Serials to choose from in the demo country, where nobody has a card in the hand; elsewhere none. No names. */
@Component
class SampleCards {

    private static final int MOST = 30;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Settings settings;
    private final Parties parties;
    private final CardCredentials credentials;
    private final Clock clock;

    SampleCards(Settings settings, Parties parties, CardCredentials credentials, Clock clock) {
        this.settings = settings;
        this.parties = parties;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** patient-2 before patient-10. */
    List<String> list() {
        if (!settings.demo()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return parties.list().stream()
                .sorted(Comparator.<Party>comparingInt(party -> party.name().length())
                        .thenComparing(Party::name))
                .flatMap(party -> Stream.ofNullable(party.person()))
                .limit(MOST)
                .flatMap(person -> serialOf(person, today))
                .toList();
    }

    private Stream<String> serialOf(PersonId person, LocalDate today) {
        return credentials.list(person).stream()
                .filter(credential -> credential.inForceOn(today))
                .map(CardCredential::serial)
                .limit(1);
    }
}
