package jp.musubi.platform.demo.outbreaks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.outbreaks.instructions.Drafted;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionStep;
import jp.musubi.platform.outbreaks.instructions.IssueInstruction;
import jp.musubi.platform.outbreaks.instructions.Scope;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 見本の指示を出しておく。One, drafted and approved like any other, when the register is empty. */
@DemoMode
@Component
class FoundInstruction {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final IssueInstruction issue;
    private final InstructionBook book;
    private final Parties parties;
    private final Clock clock;

    FoundInstruction(IssueInstruction issue, InstructionBook book, Parties parties, Clock clock) {
        this.issue = issue;
        this.book = book;
        this.parties = parties;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void give() {
        if (!book.listIssued().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        Drafted drafted = issue.draft(scope(today), caller("ministry"), "POST /outbreaks/instructions");
        if (!(drafted instanceof Drafted.Kept kept)) {
            throw new IllegalStateException("the country's instruction breaks a rule: " + drafted);
        }
        issue.turn(
                kept.id(),
                InstructionStep.APPROVED,
                new WrittenReason("範囲と受け手を確かめた(見本)"),
                caller("ministry-2"),
                "POST /outbreaks/instructions/{id}/turns");
    }

    private static Scope scope(LocalDate today) {
        return new Scope(
                new Scope.Target(
                        "NOVEL_INFLUENZA",
                        "INFECTION_CONTROL",
                        Set.of("12", "13"),
                        today.minusDays(31),
                        today.plusDays(60)),
                new Scope.Asked(
                        Map.of(
                                DataClass.CONDITION, "経過と併存する病気を知るために要る",
                                DataClass.LAB, "重症度を知るために要る"),
                        7,
                        30),
                new Scope.Delivery(
                        "jihs",
                        "FHIR_NDJSON",
                        "見本の国で、新型インフルエンザの経過と重症度を知るため",
                        "受け手の閉じた室で、決めた者だけが扱う(見本)",
                        today.plusDays(90),
                        today.plusDays(180)));
    }

    private Caller caller(String name) {
        return parties.find(name).map(Party::asCaller).orElseThrow();
    }
}
