package jp.musubi.platform.exchange;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.function.Function;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.SharedRecords;

/** 一緒に尋ねることにも、一つずつ答える台が同じに答える。 */
final class AskedTogether {

    private AskedTogether() {}

    static void answer(AccessDesk access, SharedRecords records) {
        when(access.look(any(), any())).thenAnswer(call -> look(access, call.getArgument(0), call.getArgument(1)));
        when(records.question(any(), any()))
                .thenAnswer(call -> Question.known(records.list(call.getArgument(0), call.getArgument(1))));
    }

    private static <T> Looked<T> look(
            AccessDesk access, AccessRequest request, Function<AccessGrant, Question<T>> reading) {
        AccessDecision decision = access.decide(request);
        if (decision instanceof AccessDecision.Refused refused) {
            return new Looked.Refused<>(refused.reason());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return new Looked.Shown<>(
                grant, new OneRound().add(reading.apply(grant)).get());
    }
}
