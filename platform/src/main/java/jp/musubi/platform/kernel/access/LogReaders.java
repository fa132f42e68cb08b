package jp.musubi.platform.kernel.access;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** 記録を読める者。The person reads the own entries; the operator any, without clinical content. Everybody else is refused. */
final class LogReaders {

    private LogReaders() {}

    /** @param about null for the whole log */
    static @Nullable RefusalReason findRefusal(Caller caller, @Nullable PersonId about) {
        return switch (caller.role()) {
            case PATIENT -> ofPatient(caller, about);
            case OPERATOR ->
                caller.purposes().contains(Purpose.SECURITY_OPERATION) ? null : RefusalReason.PURPOSE_NOT_ALLOWED;
            case FACILITY, INSURER, PREFECTURE, MUNICIPALITY, WELFARE_OFFICE, MINISTRY ->
                RefusalReason.CLASS_NOT_ALLOWED;
        };
    }

    private static @Nullable RefusalReason ofPatient(Caller caller, @Nullable PersonId about) {
        if (!caller.purposes().contains(Purpose.SELF_VIEW)) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        return about != null && about.equals(caller.person()) ? null : RefusalReason.NOT_OWN;
    }
}
