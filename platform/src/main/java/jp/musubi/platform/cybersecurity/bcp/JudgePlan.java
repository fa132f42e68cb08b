package jp.musubi.platform.cybersecurity.bcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 計画を見る。What of bcp-rules.tsv is not held on a day; knows neither database nor clock. */
public final class JudgePlan {

    private final LocalDate today;
    private final List<BcpFinding> found = new ArrayList<>();

    private JudgePlan(LocalDate today) {
        this.today = today;
    }

    /** In the order of the tables. */
    public static List<BcpFinding> judge(Plan plan, List<Drill> drills, LocalDate today) {
        var judge = new JudgePlan(today);
        judge.lines(plan);
        judge.contacts(plan);
        judge.containment(plan);
        judge.drills(drills);
        return List.copyOf(judge.found);
    }

    /** Lines that drills of the last months exercised. */
    public static Set<String> exercised(List<Drill> drills, LocalDate today) {
        int months = BcpRule.find("G06", today).map(BcpRule::number).orElse(0);
        return Drill.linesOf(drills.stream()
                .filter(drill -> !drill.day().plusMonths(months).isBefore(today))
                .toList());
    }

    private void lines(Plan plan) {
        for (BcpLine line : BcpLine.list(today)) {
            if (!plan.covers(line.id())) {
                tell("G01", line.id(), line.title(), line.title());
            } else if (unwritten(plan, line)) {
                tell("G02", line.id(), line.title(), line.title());
            }
        }
    }

    private static boolean unwritten(Plan plan, BcpLine line) {
        List<PlanPart> about = PlanPart.list().stream()
                .filter(part -> part.lines().contains(line.id()))
                .toList();
        return !about.isEmpty()
                && about.stream().allMatch(part -> plan.part(part.id()).isEmpty());
    }

    private void contacts(Plan plan) {
        for (ContactKind kind : ContactKind.list()) {
            boolean there =
                    plan.contacts().stream().anyMatch(contact -> contact.kind().equals(kind));
            if (kind.needed() && !there) {
                tell("G03", kind.id(), kind.japanese(), kind.english());
            }
        }
    }

    private void containment(Plan plan) {
        for (ContainmentStep step : ContainmentStep.list(today)) {
            if (plan.step(step.id()).isEmpty()) {
                tell("G04", step.id(), step.japanese(), step.english());
            }
        }
    }

    private void drills(List<Drill> drills) {
        int months = BcpRule.find("G05", today).map(BcpRule::number).orElse(0);
        boolean finished = drills.stream()
                .anyMatch(drill ->
                        drill.finished() && !drill.day().plusMonths(months).isBefore(today));
        if (!finished) {
            tell("G05", "", "", "");
        }
        Set<String> exercised = exercised(drills, today);
        for (BcpLine line : BcpLine.list(today)) {
            if (line.drilled() && !exercised.contains(line.id())) {
                tell("G06", line.id(), line.title(), line.title());
            }
        }
    }

    private void tell(String rule, String about, String japanese, String english) {
        BcpRule.find(rule, today).ifPresent(each -> found.add(new BcpFinding(each, about, japanese, english)));
    }
}
