package jp.musubi.platform.records.intake;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 名指された単位。Of the caller's own facility only; which of the three keys did not fit is never told. */
@Component
class NamedUnits {

    private final SenderPermission permission;
    private final People people;
    private final IntakeLog log;

    NamedUnits(SenderPermission permission, People people, IntakeLog log) {
        this.permission = permission;
        this.people = people;
        this.log = log;
    }

    /** @throws Problem ACCESS-PURPOSE, ACCESS-SUBMIT; UNIT-NOT-FOUND when nobody has the number */
    Removal get(WithdrawalRequest request, Caller caller, IntakeLog.Call call) {
        FacilityCode sender = permission.getSender(caller, call);
        UnitKey key = new UnitKey(sender, request.identifierSystem(), request.identifierValue());
        return people.findByMember(request.memberSystem(), request.memberValue())
                .map(Person::id)
                .map(person -> new Removal(caller, key, request, person))
                .orElseThrow(() -> refused(caller, call, null, ProblemCode.UNIT_NOT_FOUND));
    }

    /** Logged, outside of any transaction that the refusal undoes. */
    Problem refused(Caller caller, IntakeLog.Call call, @Nullable PersonId person, ProblemCode code) {
        log.refused(caller, call, person, List.of(), code.code());
        return new Problem(code);
    }
}
