package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登録を取り消す。All three keys must fit; which one did not is never told. */
@Component
class WithdrawUnit {

    /** A number moves by the hand of two persons: it does not move twice while one unit is withdrawn. */
    private static final int ATTEMPTS = 3;

    private final SenderPermission permission;
    private final People people;
    private final RemoveUnit removeUnit;
    private final IntakeLog log;

    WithdrawUnit(SenderPermission permission, People people, RemoveUnit removeUnit, IntakeLog log) {
        this.permission = permission;
        this.people = people;
        this.removeUnit = removeUnit;
        this.log = log;
    }

    Withdrawal withdraw(WithdrawalRequest request, Caller caller) {
        FacilityCode sender = permission.getSender(caller, IntakeLog.Call.WITHDRAW);
        UnitKey key = new UnitKey(sender, request.identifierSystem(), request.identifierValue());
        Optional<PersonId> person = findPerson(request);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Withdrawal> done =
                    person.flatMap(known -> removeUnit.remove(new Removal(caller, key, request, known)));
            if (done.isPresent()) {
                return done.get();
            }
            Optional<PersonId> now = findPerson(request);
            if (now.equals(person)) {
                break;
            }
            person = now;
        }
        throw notFound(caller, person.orElse(null));
    }

    private Optional<PersonId> findPerson(WithdrawalRequest request) {
        return people.findByMember(request.memberSystem(), request.memberValue())
                .map(Person::id);
    }

    private Problem notFound(Caller caller, @Nullable PersonId person) {
        String reason = ProblemCode.UNIT_NOT_FOUND.code();
        log.refused(caller, IntakeLog.Call.WITHDRAW, person, List.of(), reason);
        return new Problem(ProblemCode.UNIT_NOT_FOUND);
    }
}
