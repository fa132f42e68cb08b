package jp.musubi.platform.exchange.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.DisasterAnswer;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.rounds.Question;
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
        AccessDecision decision = access.decide(request(caller, person, classes, interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }

    /**
     * What this look shows, read together with its entry in the log.
     *
     * @param person as above
     * @throws Problem as above
     */
    <T> Looked.Shown<T> look(
            Caller caller,
            @Nullable PersonId person,
            Set<DataClass> classes,
            String interaction,
            Function<AccessGrant, Question<T>> reading) {
        Looked<T> looked = access.look(request(caller, person, classes, interaction), reading);
        if (looked instanceof Looked.Refused<T> refused) {
            throw new Problem(refused.reason().answer());
        }
        return (Looked.Shown<T>) looked;
    }

    private static AccessRequest request(
            Caller caller, @Nullable PersonId person, Set<DataClass> classes, String interaction) {
        AccessRequest request = new AccessRequest(caller, person, classes, interaction);
        DisasterAnswer answer = findAnswer();
        return answer == null ? request : request.answered(answer);
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
