package jp.musubi.platform.outbreaks.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.NoticeReturned;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.diseases.HealthCenter;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.HistoryRows.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 届の帳簿。Asks for no right: who calls has asked whether the caller may, and gives a viewer that says whose it may see. */
@Service
public class NoticeBook {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** Onsets so many days apart may be one case of one person (clarifications 504). */
    private static final int SAME_CASE_DAYS = 30;

    private final NoticeRows rows;
    private final HistoryRows history;
    private final Diseases diseases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeBook(NoticeRows rows, HistoryRows history, Diseases diseases, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.diseases = diseases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a notice to the health centre of the facility's place. The same request of a facility again is the same notice.
     *
     * @param request chosen by the sender, once within the facility
     * @throws Problem PARAMETER-MISSING with the item without which it cannot be sent; PARAMETER-INVALID with a day that has
     *     not been
     */
    @Transactional
    public Notice send(Facility facility, FormContent content, String request, String by) {
        Optional<Notice> before = rows.find(facility.code(), request);
        if (before.isPresent()) {
            return before.get();
        }
        DiseaseBook book = diseases.book();
        requireWhole(content, book);
        Instant now = clock.instant();
        Notice notice = notice(facility, content, book, now);
        Disease disease = content.disease();
        var facts = new NoticeRows.Facts(
                NoticeFacts.person(content),
                disease.diseaseClass().id(),
                disease.diseaseClass().urgency(),
                request,
                book.remindCenterFrom(disease, now));
        if (!rows.add(notice, facts)) {
            return rows.find(facility.code(), request).orElseThrow();
        }
        Step step = new Step(TurnRule.SEND, "", now, by);
        history.addVersion(notice.id(), 1, content.values(), step);
        history.addTurn(notice, step);
        return notice;
    }

    /** @throws Problem as send; CONFLICT when it stands where no correction is taken */
    @Transactional
    public Notice correct(UUID id, Viewer viewer, Map<String, String> values, Why why) {
        TurnRule rule = TurnRule.find(TurnRule.CORRECT).orElseThrow();
        Notice before = held(id, viewer, rule);
        requireReason(rule, why.reason());
        DiseaseBook book = diseases.book();
        Disease disease = book.find(before.disease()).orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        FormContent content = FormContent.require(book, disease, values);
        LocalDate diagnosed = requireWhole(content, book);
        Notice after = corrected(before, rule.to(), content);
        Instant now = clock.instant();
        rows.renew(after, diagnosed, NoticeFacts.person(content), book.remindCenterFrom(disease, now));
        Step step = new Step(rule.act(), why.reason(), now, why.by());
        history.addVersion(id, after.version(), content.values(), step);
        history.addTurn(after, step);
        return after;
    }

    /** わけと、だれが。 */
    public record Why(String reason, String by) {}

    /**
     * @param into the notice to merge into; null for other acts
     * @throws Problem CONFLICT when the act is not open in its state, PARAMETER-MISSING (reason, into)
     */
    @Transactional
    public Notice turn(UUID id, Viewer viewer, String act, @Nullable UUID into, Why why) {
        TurnRule rule = TurnRule.find(act)
                .filter(known ->
                        !known.act().equals(TurnRule.CORRECT) && !known.from().isEmpty())
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "act"));
        Notice before = held(id, viewer, rule);
        requireReason(rule, why.reason());
        UUID target = rule.act().equals(TurnRule.MERGE) ? requireTarget(before, viewer, into) : null;
        Integer reported = rule.act().equals(TurnRule.REPORT) ? Integer.valueOf(before.version()) : before.reported();
        Notice after = with(before, rule.to(), before.version(), reported, target);
        rows.turn(after);
        Instant now = clock.instant();
        history.addTurn(after, new Step(rule.act(), why.reason(), now, why.by()));
        if (after.state() == NoticeState.RETURNED) {
            events.publishEvent(new NoticeReturned(after.facility(), id, after.version(), now));
        }
        return after;
    }

    /** Those that the viewer sees: what waits first, by urgency and deadline. */
    public List<Notice> list(Viewer viewer) {
        return rows.list(viewer);
    }

    /** One that the viewer sees; another's is as none. */
    public Optional<Notice> find(UUID id, Viewer viewer) {
        return rows.find(id).filter(viewer::sees);
    }

    /** As the viewer may read it: of the version that reached it, without who it is where it is not told. */
    public FormContent content(Notice notice, Viewer viewer) {
        Integer reported = notice.reported();
        int version = viewer.toldWho() || reported == null ? notice.version() : reported;
        DiseaseBook book = diseases.book();
        Disease disease = book.find(notice.disease())
                .orElseThrow(() -> new IllegalStateException("a disease of a notice has no row any more"));
        FormContent content = FormContent.keep(book, disease, history.version(notice.id(), version));
        return viewer.toldWho() ? content : content.withoutWho(book);
    }

    /** The oldest first. Who is not told who the person is reads no reasons either: somebody wrote them in words. */
    public List<NoticeTurn> turns(Notice notice, Viewer viewer) {
        boolean identity =
                diseases.book().find(notice.disease()).map(Disease::identity).orElse(false);
        return history.turns(notice.id()).stream()
                .map(turn -> viewer.reads(turn, identity) ? turn : turn.withoutNote())
                .toList();
    }

    /** By which its facility sent it. */
    public String requestOf(Notice notice) {
        return rows.request(notice.id());
    }

    /** Others that may be of the same case, for the health centre that may merge them. */
    public List<Notice> alike(Notice notice, Viewer viewer) {
        return rows.alike(notice, SAME_CASE_DAYS).stream().filter(viewer::sees).toList();
    }

    private Notice notice(Facility facility, FormContent content, DiseaseBook book, Instant now) {
        LocalDate diagnosed = content.findDay(FormItem.DIAGNOSED).orElseThrow();
        HealthCenter center = book.centerFor(
                        facility.prefecture(), facility.profile().address())
                .orElseThrow(() -> new IllegalStateException("no health centre for this prefecture"));
        Instant lateFrom = content.disease().deadline().lateFrom(diagnosed);
        String caseId = "%s-%d-%07d"
                .formatted(center.id(), LocalDate.ofInstant(now, JAPAN).getYear(), rows.nextNumber());
        return new Notice(
                UUID.randomUUID(),
                caseId,
                facility.code(),
                content.disease().id(),
                new Notice.Route(center.id(), facility.prefecture(), NoticeFacts.home(content, facility.prefecture())),
                NoticeState.SUBMITTED,
                1,
                null,
                new Notice.Timing(now, diagnosed, lateFrom, !now.isBefore(lateFrom), null),
                null);
    }

    private LocalDate requireWhole(FormContent content, DiseaseBook book) {
        content.missing(book).stream().findFirst().ifPresent(item -> {
            throw new Problem(ProblemCode.PARAMETER_MISSING, item.id());
        });
        LocalDate diagnosed = content.findDay(FormItem.DIAGNOSED).orElseThrow();
        if (diagnosed.isAfter(diseases.today())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, FormItem.DIAGNOSED);
        }
        return diagnosed;
    }

    private Notice held(UUID id, Viewer viewer, TurnRule rule) {
        Notice notice = rows.hold(id)
                .filter(viewer::acts)
                .filter(found -> rule.who() == viewer.role())
                .orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
        if (!rule.from().contains(notice.state())) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return notice;
    }

    private UUID requireTarget(Notice notice, Viewer viewer, @Nullable UUID into) {
        if (into == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "into");
        }
        return rows.find(into)
                .filter(viewer::acts)
                .filter(target -> target.state().counts() && target.disease().equals(notice.disease()))
                .map(Notice::id)
                .filter(target -> !target.equals(notice.id()))
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "into"));
    }

    private static void requireReason(TurnRule rule, String reason) {
        if (rule.reason() && reason.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "reason");
        }
    }

    /** Of the next version; the governor of the home is that of the address that it tells. */
    private static Notice corrected(Notice before, NoticeState state, FormContent content) {
        Notice.Route route = before.route();
        return new Notice(
                before.id(),
                before.caseId(),
                before.facility(),
                before.disease(),
                new Notice.Route(route.center(), route.prefecture(), NoticeFacts.home(content, route.prefecture())),
                state,
                before.version() + 1,
                before.reported(),
                before.timing(),
                before.into());
    }

    private static Notice with(
            Notice notice, NoticeState state, int version, @Nullable Integer reported, @Nullable UUID into) {
        return new Notice(
                notice.id(),
                notice.caseId(),
                notice.facility(),
                notice.disease(),
                notice.route(),
                state,
                version,
                reported,
                notice.timing(),
                into);
    }
}
