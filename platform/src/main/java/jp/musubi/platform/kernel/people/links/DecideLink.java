package jp.musubi.platform.kernel.people.links;

import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.LinkCase.State;
import jp.musubi.platform.kernel.people.links.LinkProposal.Decision;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 二人目の判断。Another person than the proposer; decision, move, records and log in one transaction. */
@Component
class DecideLink {

    private final CaseRows cases;
    private final ProposalRows proposals;
    private final People people;
    private final MoveCoverage move;
    private final LinkLog log;

    DecideLink(CaseRows cases, ProposalRows proposals, People people, MoveCoverage move, LinkLog log) {
        this.cases = cases;
        this.proposals = proposals;
        this.people = people;
        this.move = move;
        this.log = log;
    }

    @Transactional
    void confirm(UUID caseId, SearchGrant grant) {
        LinkCase about = locked(caseId);
        LinkProposal proposal = waiting(about, grant);
        Optional<PersonId> from = Optional.ofNullable(proposal.from());
        Optional<PersonId> to = Optional.ofNullable(proposal.to());
        Optional<PersonId> holder = people.findByMember(
                        about.number().system(), about.number().value())
                .map(Person::id);
        if (!holder.equals(from)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        if (proposal.act() != LinkAct.KEEP) {
            move.move(about.number(), from, to, grant.decidedAt());
        }
        proposals.decide(proposal, Decision.CONFIRMED, grant.caller().name(), grant.decidedAt());
        cases.change(caseId, proposal.act() == LinkAct.UNLINK ? State.OPEN : State.CLOSED);
        log.changed(grant, from, to);
    }

    @Transactional
    void reject(UUID caseId, SearchGrant grant) {
        LinkProposal proposal = waiting(locked(caseId), grant);
        proposals.decide(proposal, Decision.REJECTED, grant.caller().name(), grant.decidedAt());
        cases.change(caseId, State.OPEN);
        log.changed(grant, Optional.ofNullable(proposal.from()), Optional.ofNullable(proposal.to()));
    }

    private LinkCase locked(UUID caseId) {
        return cases.findAndLock(caseId).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private LinkProposal waiting(LinkCase about, SearchGrant grant) {
        return proposals.list(about.id()).stream()
                .filter(proposal -> proposal.decision() == null)
                .filter(proposal -> !proposal.proposedBy().equals(grant.caller().name()))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
    }
}
