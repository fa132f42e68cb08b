package jp.musubi.platform.records.interviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewAnswer;
import jp.musubi.platform.records.InterviewQuestion;
import jp.musubi.platform.records.Interviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 問診の入口の仕事。 */
@Service
class InterviewDoor implements Interviews {

    private static final Set<DataClass> INTERVIEW = Set.of(DataClass.INTERVIEW);

    private final DraftAnswers drafts;
    private final InterviewBook book;
    private final AddressedInterviews addressed;
    private final AccessDesk access;

    InterviewDoor(DraftAnswers drafts, InterviewBook book, AddressedInterviews addressed, AccessDesk access) {
        this.drafts = drafts;
        this.book = book;
        this.addressed = addressed;
        this.access = access;
    }

    @Override
    public List<InterviewQuestion> listQuestions(LocalDate day) {
        return Questions.listOn(day);
    }

    @Override
    public String getVersion(LocalDate day) {
        return Questions.versionOn(day);
    }

    @Override
    public List<InterviewAnswer> draft(AccessGrant grant) {
        return drafts.draft(grant);
    }

    @Override
    public Interview read(Caller caller, UUID interview, String interaction) {
        if (caller.role() != Role.PATIENT) {
            return addressed.read(caller, interview, INTERVIEW, interaction).interview();
        }
        AccessGrant grant = own(caller, caller.person(), interaction);
        return book.list(grant).stream()
                .filter(one ->
                        one.id().interview().equals(interview) && one.state().isWithFacility())
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
    }

    @Override
    public List<Interview> readAll(Caller caller, @Nullable PersonId person, String interaction) {
        return caller.role() == Role.PATIENT
                ? book.list(own(caller, person, interaction)).stream()
                        .filter(one -> one.state().isWithFacility())
                        .toList()
                : addressed.readAll(caller, person, interaction);
    }

    private AccessGrant own(Caller caller, @Nullable PersonId person, String interaction) {
        AccessDecision decision = access.decide(new AccessRequest(caller, person, INTERVIEW, interaction));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        return ((AccessDecision.Granted) decision).grant();
    }
}
