package jp.musubi.platform.outbreaks.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.drafts.NoticeWords;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import jp.musubi.platform.outbreaks.sentinel.SentinelBook;
import jp.musubi.platform.outbreaks.sentinel.SentinelPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 届の仕事。Each act and its entry in the log are one transaction; whether the caller may was asked before, outside of it. */
@Component
class NoticeWork {

    private final NoticeBook book;
    private final SentinelBook sentinel;
    private final OutbreakRights rights;
    private final NoticeWords words;

    NoticeWork(NoticeBook book, SentinelBook sentinel, OutbreakRights rights, NoticeWords words) {
        this.book = book;
        this.sentinel = sentinel;
        this.rights = rights;
        this.words = words;
    }

    /** だれが、どの道で。 */
    record By(Caller caller, String interaction) {

        NoticeBook.Why why(@Nullable String reason) {
            return new NoticeBook.Why(Sent.text(reason, "reason", Sent.LONGEST_REASON), OutbreakRights.nameOf(caller));
        }
    }

    /** 移り。 */
    record Turn(
            String act, @Nullable String reason, @Nullable UUID into) {}

    @Transactional
    public Notice send(Facility facility, FormContent content, String request, By by) {
        Notice notice = book.send(facility, content, request, OutbreakRights.nameOf(by.caller()));
        rights.wrote(by.caller(), null, by.interaction());
        return notice;
    }

    /** The first day of the period that was counted. */
    @Transactional
    public LocalDate tell(Facility facility, SentinelBook.Told told, By by) {
        LocalDate period = sentinel.tell(facility, told, OutbreakRights.nameOf(by.caller()));
        rights.wrote(by.caller(), null, by.interaction());
        return period;
    }

    /** A whole sheet of a site. */
    @Transactional
    public void tell(Facility facility, SentinelPeriod period, Map<String, Integer> cases, By by) {
        sentinel.tell(facility, period, cases, OutbreakRights.nameOf(by.caller()));
        rights.wrote(by.caller(), null, by.interaction());
    }

    /**
     * Before a turn or a correction, since it asks whether the caller may look at the person.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem PERSON-NAMED and others of {@link NoticeWords}
     */
    public void requireNobodyNamed(Notice notice, Map<String, String> values, @Nullable String reason, By by) {
        words.requireNobodyNamed(by.caller(), notice, values, reason == null ? "" : reason, by.interaction());
    }

    @Transactional
    public Notice turn(UUID id, Viewer viewer, Turn turn, By by) {
        Notice notice = book.turn(id, viewer, turn.act(), turn.into(), by.why(turn.reason()));
        rights.wrote(by.caller(), null, by.interaction());
        return notice;
    }

    @Transactional
    public Notice correct(UUID id, Viewer viewer, Map<String, String> values, String reason, By by) {
        Notice notice = book.correct(id, viewer, values, by.why(reason));
        rights.wrote(by.caller(), null, by.interaction());
        return notice;
    }
}
