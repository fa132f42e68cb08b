package jp.musubi.platform.outbreaks.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.runs.Run;
import jp.musubi.platform.outbreaks.instructions.runs.ShownCount;
import org.jspecify.annotations.Nullable;

/** 指示の答え。What the JSON of an instruction and of its runs says; times in UTC. */
final class InstructionAnswer {

    private InstructionAnswer() {}

    /**
     * @param classes each with why it is needed
     * @param approvedAt null while nobody approved it
     */
    record One(
            String id,
            long number,
            String state,
            String disease,
            String diseaseClass,
            String ground,
            List<String> areas,
            Span diagnosed,
            Map<String, String> classes,
            int daysBefore,
            int daysAfter,
            String recipient,
            String format,
            String purpose,
            String safety,
            @Nullable String approvedAt,
            String endsOn,
            String deleteBy) {}

    /** Both days belong to it. */
    record Span(String from, String to) {}

    /** @param persons the number, or {@code <10} for who is not entitled to it */
    record OfRun(
            String run,
            String kind,
            String state,
            List<String> classes,
            long walked,
            String persons,
            String resources,
            String begunAt,
            @Nullable String endedAt,
            @Nullable String receivedAt,
            @Nullable String deletedAt) {}

    static One of(Instruction one, String state, String recipient) {
        Map<String, String> classes = new TreeMap<>();
        one.scope().asked().needs().forEach((each, need) -> classes.put(each.name(), need));
        return new One(
                one.id().toString(),
                one.number(),
                state,
                one.disease()
                        .map(found -> found.japanese())
                        .orElse(one.scope().target().disease()),
                one.disease().map(found -> found.classJapanese()).orElse(""),
                one.ground()
                        .map(found -> found.japanese())
                        .orElse(one.scope().target().ground()),
                List.copyOf(one.scope().target().areasInOrder()),
                new Span(one.diagnosedFrom().toString(), one.diagnosedTo().toString()),
                classes,
                one.scope().asked().daysBefore(),
                one.scope().asked().daysAfter(),
                recipient,
                one.scope().delivery().format(),
                one.scope().delivery().purpose(),
                one.scope().delivery().safety(),
                one.approvedAt().map(Object::toString).orElse(null),
                one.endsOn().toString(),
                one.deleteBy().toString());
    }

    static OfRun of(Run run, boolean entitled) {
        ShownCount persons = ShownCount.of(run.counts().found(), entitled);
        return new OfRun(
                run.id().toString(),
                run.kind().name(),
                run.state().name(),
                run.classes().stream().sorted().map(Enum::name).toList(),
                run.counts().walked(),
                persons.text(),
                persons.masked() ? persons.text() : Long.toString(run.counts().items()),
                run.times().begun().toString(),
                text(run.times().ended()),
                text(run.times().received()),
                text(run.times().deletedAt()));
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
