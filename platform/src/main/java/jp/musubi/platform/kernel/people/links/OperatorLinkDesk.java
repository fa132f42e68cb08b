package jp.musubi.platform.kernel.people.links;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.LinkCase.State;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 紐付けの窓口の仕事。Looks, and proposals; what a second person decides is {@link DecideLink}'s. */
@Service
class OperatorLinkDesk implements LinkDesk {

    private static final int LONGEST_NOTE = 500;

    private final CaseRows cases;
    private final ProposalRows proposals;
    private final People people;
    private final DecideLink decide;
    private final LinkLog log;

    OperatorLinkDesk(CaseRows cases, ProposalRows proposals, People people, DecideLink decide, LinkLog log) {
        this.cases = cases;
        this.proposals = proposals;
        this.people = people;
        this.decide = decide;
        this.log = log;
    }

    @Override
    @Transactional
    public List<LinkCase> list(SearchGrant grant) {
        LinkLog.requireDesk(grant);
        log.looked(grant, List.of());
        return cases.list();
    }

    @Override
    @Transactional
    public CaseFile get(UUID caseId, SearchGrant grant) {
        LinkLog.requireDesk(grant);
        CaseFile file = file(cases.find(caseId).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND)));
        log.looked(grant, persons(file.holder(), file.target()));
        return file;
    }

    @Override
    @Transactional
    public void propose(UUID caseId, Intent intent, SearchGrant grant) {
        LinkLog.requireDesk(grant);
        LinkCase about = cases.findAndLock(caseId).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        if (about.state() != State.OPEN) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        Optional<PersonId> holder = holder(about).map(Person::id);
        requireSound(intent, holder);
        List<LinkProposal> earlier = proposals.list(caseId);
        proposals.add(new LinkProposal(
                caseId,
                earlier.size() + 1,
                intent.act(),
                holder.orElse(null),
                intent.to(),
                intent.checked(),
                intent.note(),
                grant.caller().name(),
                grant.decidedAt(),
                null,
                null,
                null));
        cases.change(caseId, State.PROPOSED);
        log.changed(grant, holder, Optional.ofNullable(intent.to()));
    }

    @Override
    public void confirm(UUID caseId, SearchGrant grant) {
        LinkLog.requireDesk(grant);
        decide.confirm(caseId, grant);
    }

    @Override
    public void reject(UUID caseId, SearchGrant grant) {
        LinkLog.requireDesk(grant);
        decide.reject(caseId, grant);
    }

    private void requireSound(Intent intent, Optional<PersonId> holder) {
        if (!intent.checked().containsAll(Set.of(FiveItem.values()))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "checked");
        }
        if (intent.note().isBlank() || intent.note().length() > LONGEST_NOTE) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "note");
        }
        if (MyNumber.isIn(intent.note())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "note");
        }
        if (!fits(intent, holder)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "act");
        }
        if (intent.to() != null && people.find(intent.to()).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "to");
        }
    }

    private static boolean fits(Intent intent, Optional<PersonId> holder) {
        return switch (intent.act()) {
            case LINK -> holder.isEmpty() && intent.to() != null;
            case UNLINK -> holder.isPresent() && intent.to() == null;
            case RELINK ->
                holder.isPresent() && intent.to() != null && !holder.get().equals(intent.to());
            case KEEP -> intent.to() == null;
        };
    }

    private CaseFile file(LinkCase about) {
        List<LinkProposal> history = proposals.list(about.id());
        Person target = history.stream()
                .filter(proposal -> proposal.decision() == null)
                .map(LinkProposal::to)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(people::get)
                .orElse(null);
        return new CaseFile(about, holder(about).orElse(null), history, target);
    }

    private Optional<Person> holder(LinkCase about) {
        return people.findByMember(about.number().system(), about.number().value());
    }

    private static List<PersonId> persons(@Nullable Person... persons) {
        return Arrays.stream(persons)
                .filter(Objects::nonNull)
                .map(Person::id)
                .distinct()
                .toList();
    }
}
