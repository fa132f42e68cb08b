package jp.musubi.platform.exchange.reading;

import java.util.Arrays;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.DisasterAnswer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 閲覧の申し出。Asks the access desk, and turns a refusal into the answer that tells the caller no more than it may know. */
@Component
public class Viewing {

    private final AccessDesk access;

    Viewing(AccessDesk access) {
        this.access = access;
    }

    /**
     * The grant for this look; when it returns or throws, the look is in the log.
     *
     * @param person null for an unknown person: asked and logged all the same
     * @throws Problem ACCESS-REFUSED, the same whether the person is unknown, has not agreed, or is not the caller's own;
     *     ACCESS-AREA, ACCESS-PURPOSE for what lies in the caller alone
     */
    public AccessGrant ask(Caller caller, @Nullable PersonId person, Set<DataClass> classes, String interaction) {
        AccessRequest request = new AccessRequest(caller, person, classes, interaction);
        DisasterAnswer answer = findAnswer();
        AccessDecision decision = access.decide(answer == null ? request : request.answered(answer));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }

    /** What the person answered under a declared disaster, as the caller says; null when it says nothing known. */
    private static @Nullable DisasterAnswer findAnswer() {
        String said = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                ? call.getRequest().getHeader(NamedPurpose.ANSWER_HEADER)
                : null;
        return Arrays.stream(DisasterAnswer.values())
                .filter(answer -> answer.name().equals(said))
                .findFirst()
                .orElse(null);
    }
}
