package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.cybersecurity.bcp.BcpFinding;
import jp.musubi.platform.cybersecurity.bcp.BcpLine;
import jp.musubi.platform.cybersecurity.bcp.BcpRule;
import jp.musubi.platform.cybersecurity.bcp.ContainmentStep;
import jp.musubi.platform.cybersecurity.bcp.Drill;
import jp.musubi.platform.cybersecurity.bcp.JudgePlan;
import jp.musubi.platform.cybersecurity.bcp.Plan;
import jp.musubi.platform.cybersecurity.bcp.PlanPart;
import jp.musubi.platform.kernel.people.Facility;

/** 見せる BCP。 */
record BcpView(
        Facility facility,
        Plan plan,
        List<Line> lines,
        List<Part> parts,
        List<ContainmentStep> steps,
        List<BcpFinding> findings) {

    /** @param exercised whether a drill of the last months tried it; {@code newPhase} whether its phase begins here */
    record Line(
            int place, BcpLine line, boolean covered, boolean exercised, List<BcpFinding> findings, boolean newPhase) {}

    /** @param newChapter whether its chapter begins here */
    record Part(int place, PlanPart part, String words, boolean newChapter) {}

    static BcpView of(Facility facility, Plan plan, List<Drill> drills, LocalDate today) {
        List<BcpFinding> findings = JudgePlan.judge(plan, drills, today);
        Set<String> exercised = JudgePlan.exercised(drills, today);
        List<Line> lines = new ArrayList<>();
        String phase = "";
        for (BcpLine line : BcpLine.list(today)) {
            lines.add(new Line(
                    lines.size(),
                    line,
                    plan.covers(line.id()),
                    exercised.contains(line.id()),
                    findings.stream()
                            .filter(each -> each.about().equals(line.id()))
                            .toList(),
                    !line.phase().equals(phase)));
            phase = line.phase();
        }
        List<Part> parts = new ArrayList<>();
        String chapter = "";
        for (PlanPart part : PlanPart.list()) {
            parts.add(new Part(
                    parts.size(), part, plan.part(part.id()), !part.chapter().equals(chapter)));
            chapter = part.chapter();
        }
        return new BcpView(facility, plan, lines, parts, ContainmentStep.list(today), findings);
    }

    public long getCovered() {
        return lines.stream().filter(Line::covered).count();
    }

    public long getExercised() {
        return lines.stream().filter(Line::exercised).count();
    }

    public long getDrillable() {
        return lines.stream().filter(line -> line.line().drilled()).count();
    }

    /** What is missing, besides hints. */
    public List<BcpFinding> getGaps() {
        return findings.stream().filter(each -> each.rule().gap()).toList();
    }

    /** What is missing, by the rule that says so. */
    public Map<BcpRule, List<BcpFinding>> getGapsByRule() {
        Map<BcpRule, List<BcpFinding>> gaps = new LinkedHashMap<>();
        getGaps()
                .forEach(each -> gaps.computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                        .add(each));
        return gaps;
    }

    /** Hints of the same rule stand together: what they are about, by the rule. */
    public Map<BcpRule, List<String>> getHints() {
        Map<BcpRule, List<String>> hints = new LinkedHashMap<>();
        findings.stream()
                .filter(each -> !each.rule().gap())
                .forEach(each -> hints.computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                        .add(each.about()));
        return hints;
    }
}
