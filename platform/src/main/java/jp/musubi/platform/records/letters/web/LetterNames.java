package jp.musubi.platform.records.letters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.records.letters.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 手紙の患者の名。For the addressee of a letter that it may open; each name is a look, decided and logged. */
@Component
class LetterNames {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final People people;
    private final Clock clock;

    LetterNames(AccessDesk access, People people, Clock clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Null when access does not let the caller know. */
    @Nullable
    String find(Letter.Id letter, Caller caller, String interaction) {
        var request = new AccessRequest(caller, letter.person(), Set.of(DataClass.DEMOGRAPHICS), interaction)
                .ofLetter(letter.unit());
        if (!(access.decide(request) instanceof AccessDecision.Granted granted)) {
            return null;
        }
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        return people.find(granted.grant().person())
                .map(person -> person.nameOn(today).text())
                .orElse(null);
    }
}
