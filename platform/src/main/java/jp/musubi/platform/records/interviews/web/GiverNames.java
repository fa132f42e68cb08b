package jp.musubi.platform.records.interviews.web;

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
import jp.musubi.platform.records.interviews.InterviewLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 渡した人の名。For the facility it was given to, while it may read it; each name is a look, decided and logged. */
@Component
class GiverNames {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AccessDesk access;
    private final People people;
    private final Clock clock;

    GiverNames(AccessDesk access, People people, Clock clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Null when access does not let the caller know. */
    @Nullable
    String find(InterviewLine line, Caller caller, String interaction) {
        if (!line.state().isWithFacility()) {
            return null;
        }
        var request = new AccessRequest(caller, line.id().person(), Set.of(DataClass.DEMOGRAPHICS), interaction)
                .ofInterview(line.id().interview());
        if (!(access.decide(request) instanceof AccessDecision.Granted granted)) {
            return null;
        }
        LocalDate today = clock.instant().atZone(JAPAN).toLocalDate();
        return people.find(granted.grant().person())
                .map(person -> person.nameOn(today).text())
                .orElse(null);
    }
}
