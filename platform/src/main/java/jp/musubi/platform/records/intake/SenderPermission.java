package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.access.SubmissionKind;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 送る側の許し。Asks access; a refusal is logged and ends the call. */
@Component
class SenderPermission {

    private final AccessDesk access;
    private final IntakeLog log;

    SenderPermission(AccessDesk access, IntakeLog log) {
        this.access = access;
        this.log = log;
    }

    /**
     * The number that the caller sends under. Asked first: a caller who may not send at all learns nothing of the rules.
     *
     * @throws Problem ACCESS-PURPOSE, ACCESS-SUBMIT
     */
    FacilityCode getSender(Caller caller, IntakeLog.Call call) {
        if (!caller.purposes().contains(Purpose.SUBMIT)) {
            throw refused(caller, call, List.of(), RefusalReason.PURPOSE_NOT_ALLOWED);
        }
        FacilityCode sender = caller.sender();
        if (sender == null) {
            throw refused(caller, call, List.of(), RefusalReason.SUBMISSION_NOT_ALLOWED);
        }
        if (call != IntakeLog.Call.SUBMIT
                && access.findRefusalToDo(caller, correcting(caller)).isPresent()) {
            throw refused(caller, call, List.of(), RefusalReason.SUBMISSION_NOT_ALLOWED);
        }
        return sender;
    }

    private static Doing correcting(Caller caller) {
        return caller.role() == Role.PRESCRIPTION_SERVICE ? Doing.SEND_PRESCRIPTION : Doing.WITHDRAW_UNIT;
    }

    /** @throws Problem ACCESS-AREA, ACCESS-PURPOSE, ACCESS-SUBMIT */
    void requireFor(SubmissionKind kind, Caller caller) {
        access.findRefusalToSubmit(caller, kind).ifPresent(reason -> {
            throw refused(caller, IntakeLog.Call.SUBMIT, List.of(kind.name()), reason);
        });
    }

    /**
     * 未告知, 未提供 and 長期保存 are set item by item, by those who may.
     *
     * @throws Problem ACCESS-SUBMIT
     */
    void requireFlags(Submission submission, Caller caller) {
        boolean flagged =
                submission.items().stream().anyMatch(item -> !item.flags().isEmpty());
        if (flagged && access.findRefusalToDo(caller, Doing.SET_FLAG).isPresent()) {
            String kind = Kinds.of(submission.type()).name();
            throw refused(caller, IntakeLog.Call.SUBMIT, List.of(kind), RefusalReason.SUBMISSION_NOT_ALLOWED);
        }
    }

    /** Whether some kind may be sent, for a body so broken that its kind is unknown. */
    void requireForAny(Caller caller) {
        List<Optional<RefusalReason>> refusals = Stream.of(SubmissionKind.values())
                .map(kind -> access.findRefusalToSubmit(caller, kind))
                .toList();
        if (refusals.stream().allMatch(Optional::isPresent)) {
            throw refused(
                    caller, IntakeLog.Call.SUBMIT, List.of(), refusals.get(0).orElseThrow());
        }
    }

    private Problem refused(Caller caller, IntakeLog.Call call, List<String> subjects, RefusalReason reason) {
        log.refused(caller, call, null, subjects, reason.name());
        return new Problem(
                switch (reason) {
                    case PURPOSE_NOT_ALLOWED -> ProblemCode.ACCESS_PURPOSE;
                    case AREA_NOT_OPEN, FACILITY_UNKNOWN -> ProblemCode.ACCESS_AREA;
                    default -> ProblemCode.ACCESS_SUBMIT;
                });
    }
}
