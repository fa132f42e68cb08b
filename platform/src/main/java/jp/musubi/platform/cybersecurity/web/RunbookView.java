package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.bcp.BcpLine;
import jp.musubi.platform.cybersecurity.bcp.Contact;
import jp.musubi.platform.cybersecurity.bcp.ContainmentStep;
import jp.musubi.platform.cybersecurity.bcp.Plan;
import jp.musubi.platform.cybersecurity.bcp.PlanPart;
import jp.musubi.platform.cybersecurity.incidents.StepDone;
import org.jspecify.annotations.Nullable;

/** 手順の見せ方。Lines of phases 2 to 5, and whom to call. @param next the first line that is not done; empty when all are */
record RunbookView(List<Line> lines, List<Contact> contacts, int done, String next) {

    /** The line at which the network is cut, in the order of containment. */
    private static final String CONTAIN = "3-3";

    /**
     * One line.
     *
     * @param newPhase whether it is the first of its phase
     * @param words what the own plan says of it, title by title
     * @param step what was written of it; null for nothing
     */
    record Line(
            BcpLine line,
            boolean newPhase,
            List<Said> words,
            @Nullable StepDone step) {}

    /** A part of the plan, or a step of containment. */
    record Said(String title, String words) {}

    static RunbookView of(Plan plan, List<StepDone> steps, LocalDate today) {
        Map<String, StepDone> done = steps.stream().collect(Collectors.toMap(StepDone::line, Function.identity()));
        List<Line> lines = new ArrayList<>();
        String phase = "";
        for (BcpLine line : BcpLine.list(today)) {
            if (line.drilled()) {
                lines.add(new Line(line, !line.phase().equals(phase), said(line, plan, today), done.get(line.id())));
                phase = line.phase();
            }
        }
        String next = lines.stream()
                .filter(each -> each.step() == null)
                .map(each -> each.line().id())
                .findFirst()
                .orElse("");
        int count = (int) lines.stream().filter(each -> each.step() != null).count();
        return new RunbookView(
                lines, plan.contacts().stream().filter(Contact::stands).toList(), count, next);
    }

    private static List<Said> said(BcpLine line, Plan plan, LocalDate today) {
        List<Said> said = new ArrayList<>();
        PlanPart.list().stream()
                .filter(part -> part.lines().contains(line.id())
                        && !plan.part(part.id()).isEmpty())
                .forEach(part -> said.add(new Said(part.id() + " " + part.title(), plan.part(part.id()))));
        if (line.id().equals(CONTAIN)) {
            ContainmentStep.list(today)
                    .forEach(step -> said.add(new Said(step.id() + " " + step.japanese(), plan.step(step.id()))));
        }
        return said;
    }
}
