package jp.musubi.platform.kernel.access;

import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧の申し出。Who wants to see which classes of whose record.
 *
 * @param person null when the caller named somebody unknown: asked all the same, so that the answer and the log do
 *     not differ from those about a known person
 * @param interaction what was called, without any value of a parameter, e.g. {@code GET /fhir/Condition}
 */
public record AccessRequest(Caller caller, @Nullable PersonId person, Set<DataClass> classes, String interaction) {

    public AccessRequest {
        classes = Set.copyOf(classes);
    }
}
