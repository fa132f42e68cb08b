package jp.musubi.platform.outbreaks.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.outbreaks.drafts.Draft;
import jp.musubi.platform.outbreaks.drafts.DraftLine;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeTurn;
import org.jspecify.annotations.Nullable;

/** 答えの形。 */
final class NoticeJson {

    private NoticeJson() {}

    /** 受領の控え。The answer to a sending, in the manner of a Reportability Response. */
    record Receipt(
            UUID notice,
            String caseId,
            String disease,
            String state,
            int version,
            String center,
            String prefecture,
            @Nullable String home,
            Instant sentAt,
            LocalDate diagnosed,
            Instant lateFrom,
            boolean late) {

        static Receipt of(Notice notice) {
            return new Receipt(
                    notice.id(),
                    notice.caseId(),
                    notice.disease(),
                    notice.state().name(),
                    notice.version(),
                    notice.route().center(),
                    notice.route().prefecture(),
                    notice.route().home(),
                    notice.timing().sentAt(),
                    notice.timing().diagnosed(),
                    notice.timing().lateFrom(),
                    notice.timing().late());
        }
    }

    /** 一件。@param turns of its history */
    record Whole(Receipt notice, Map<String, String> fields, List<Step> turns) {}

    record Step(int number, String act, String state, int version, String note, Instant at, String by) {

        static Step of(NoticeTurn turn) {
            return new Step(
                    turn.number(), turn.act(), turn.state().name(), turn.version(), turn.note(), turn.at(), turn.by());
        }
    }

    /** 下書きの一行。 */
    record Line(
            UUID draft,
            String disease,
            Instant madeAt,
            Instant lateFrom,
            @Nullable Instant remindedAt) {

        static Line of(DraftLine line) {
            return new Line(line.id(), line.disease(), line.madeAt(), line.lateFrom(), line.remindedAt());
        }
    }

    /** 下書き。@param sources by item: REGISTER, DOCTOR, or id and version of an item of the record */
    record OpenDraft(
            UUID draft,
            String disease,
            String rule,
            String state,
            Map<String, String> fields,
            Map<String, String> sources) {

        static OpenDraft of(Draft draft, Map<String, String> fields) {
            return new OpenDraft(
                    draft.id(), draft.disease(), draft.rule(), draft.state().name(), fields, draft.sources());
        }
    }
}
