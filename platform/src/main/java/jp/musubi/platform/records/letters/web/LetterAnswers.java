package jp.musubi.platform.records.letters.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.letters.Addressees;
import jp.musubi.platform.records.letters.Box;
import jp.musubi.platform.records.letters.BoxLine;
import jp.musubi.platform.records.letters.BoxPage;
import jp.musubi.platform.records.letters.Letter;
import jp.musubi.platform.records.letters.LetterArrival;
import jp.musubi.platform.records.letters.LetterStory;
import jp.musubi.platform.records.letters.Step;
import jp.musubi.platform.records.signatures.HcRole;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文書の答え(JSON)。Codes with their Japanese words; times in UTC; whose letter it is only where that may be known. */
@Component
class LetterAnswers {

    private final Facilities facilities;

    LetterAnswers(Facilities facilities) {
        this.facilities = facilities;
    }

    record Named(String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String id,
            String state,
            String stateText,
            Named sender,
            Named addressee,
            @Nullable String patient,
            String registeredAt,
            String changedAt,
            @Nullable String signature) {}

    record Lines(int total, int page, int pages, List<Line> letters) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepLine(
            int step,
            String act,
            String actText,
            String state,
            String stateText,
            String who,
            String whoText,
            @Nullable Named facility,
            @Nullable String by,
            @Nullable String consent,
            @Nullable String reason,
            String at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Story(
            Line letter,
            int version,
            @Nullable String dueAt,
            @Nullable String erasedAt,
            List<StepLine> steps,
            @Nullable Signature signature) {}

    /**
     * 署名の確かめの結果。
     *
     * @param named whether an authority that is trusted answers for the signer's name
     * @param stampedAt by the sender's time stamp
     * @param serverStampedAt by the stamp of the intake
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signature(
            boolean signed,
            String finding,
            String findingText,
            @Nullable String signer,
            @Nullable String authority,
            @Nullable Boolean named,
            @Nullable List<String> roles,
            @Nullable String stampedAt,
            @Nullable String serverStampedAt,
            String checkedAt) {}

    record Arrival(long number, String letter, int version, Named sender, String at) {}

    /** @param next with which to ask for what comes after */
    record Arrivals(List<Arrival> arrivals, long next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Use(
            String facility,
            @Nullable String name,
            boolean takesLetters,
            String use,
            String useText,
            @Nullable String joinsOn) {}

    Lines lines(BoxPage page, FacilityCode own) {
        List<Line> lines =
                page.lines().stream().map(line -> line(line, page.box(), own)).toList();
        return new Lines(page.total(), page.page(), page.pages(), lines);
    }

    Story story(LetterStory story, FacilityCode own) {
        Letter letter = story.letter();
        Line line = new Line(
                letter.id().unit().toString(),
                letter.state().name(),
                letter.state().japanese(),
                named(letter.sender()),
                named(letter.addressee()),
                story.namesPerson() ? patient(letter.id()) : null,
                letter.registeredAt().toString(),
                letter.changedAt().toString(),
                story.signature() == null ? null : story.signature().finding().name());
        return new Story(
                line,
                letter.version(),
                text(letter.dueAt()),
                text(letter.erasedAt()),
                story.steps().stream().map(step -> step(step, own)).toList(),
                story.signature() == null ? null : signature(story.signature()));
    }

    Signature signature(SignatureReport report) {
        SignatureReport.Signer signer = report.signer();
        SignatureReport.OwnStamp own = report.own();
        return new Signature(
                report.finding().isSigned(),
                report.finding().name(),
                report.finding().japanese(),
                signer == null ? null : signer.name(),
                signer == null ? null : signer.authority(),
                signer == null ? null : report.finding().namesSigner(),
                signer == null || signer.roles() == null
                        ? null
                        : signer.roles().stream().map(HcRole::text).toList(),
                text(report.stampedAt()),
                own == null ? null : text(own.at()),
                report.checkedAt().toString());
    }

    Arrivals arrivals(List<LetterArrival> arrivals, long after) {
        List<Arrival> lines = arrivals.stream()
                .map(one -> new Arrival(
                        one.number(),
                        one.letter().toString(),
                        one.version(),
                        named(one.sender()),
                        one.at().toString()))
                .toList();
        return new Arrivals(
                lines, lines.isEmpty() ? after : lines.get(lines.size() - 1).number());
    }

    Use use(Addressees.Answer answer) {
        return new Use(
                answer.facility().digits(),
                answer.name(),
                answer.use() == Addressees.Use.TAKES,
                answer.use().name(),
                answer.use().japanese(),
                answer.joinsOn() == null ? null : answer.joinsOn().toString());
    }

    String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }

    private Line line(BoxLine line, Box box, FacilityCode own) {
        Named self = named(own);
        Named other = named(line.other());
        return new Line(
                line.id().unit().toString(),
                line.state().name(),
                line.state().japanese(),
                box == Box.IN ? other : self,
                box == Box.IN ? self : other,
                line.namesPerson(box) ? patient(line.id()) : null,
                line.registeredAt().toString(),
                line.changedAt().toString(),
                line.signature() == null ? null : line.signature().name());
    }

    /** Who of the staff or which system acted is for the own facility only; the other learns the facility. */
    private StepLine step(Step step, FacilityCode own) {
        FacilityCode facility = step.facility();
        return new StepLine(
                step.number(),
                step.act().name(),
                step.act().japanese(),
                step.to().name(),
                step.to().japanese(),
                step.who().name(),
                step.who().japanese(),
                facility == null ? null : named(facility),
                own.equals(facility) ? step.by() : null,
                step.way(),
                step.reason(),
                step.at().toString());
    }

    private Named named(FacilityCode code) {
        return new Named(code.digits(), nameOf(code));
    }

    private static String patient(Letter.Id id) {
        return "Patient/" + id.person();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
