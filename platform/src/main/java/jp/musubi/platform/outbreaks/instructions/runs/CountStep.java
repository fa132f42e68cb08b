package jp.musubi.platform.outbreaks.instructions.runs;

import jp.musubi.platform.kernel.access.CohortDesk;
import jp.musubi.platform.kernel.access.CohortGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.outbreaks.instructions.named.NamedCases;
import jp.musubi.platform.outbreaks.instructions.named.NamedCases.NamedCase;
import jp.musubi.platform.records.CaseRegister;
import org.springframework.stereotype.Component;

/** 見積もりの一歩。Looks through the next persons for whom the instruction names; reads nobody's record. */
@Component("instructionCountStep")
class CountStep {

    private final CohortDesk cohorts;
    private final CaseRegister register;
    private final NamedCases cases;

    CountStep(CohortDesk cohorts, CaseRegister register, NamedCases cases) {
        this.cohorts = cohorts;
        this.register = register;
        this.cases = cases;
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem when the instruction is live no more */
    StepResult work(Run run, Caller caller) {
        CohortGrant grant = cohorts.ask(caller, run.instruction(), StepResult.INTERACTION);
        CaseRegister.Page page = register.list(grant, run.cursor(), CaseRegister.MOST);
        page.cases()
                .forEach(each -> cases.put(
                        run.instruction(),
                        run.id(),
                        new NamedCase(each.person(), each.diagnosedOn(), each.facility())));
        return new StepResult(
                page.last(), new Run.Counts(page.walked(), page.cases().size(), 0, 0), page.last() == null);
    }
}
