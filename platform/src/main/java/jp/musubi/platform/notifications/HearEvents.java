package jp.musubi.platform.notifications;

import jp.musubi.platform.outbreaks.NoticeDraftDue;
import jp.musubi.platform.outbreaks.NoticeReturned;
import jp.musubi.platform.records.LetterArrived;
import jp.musubi.platform.records.UnitRegistered;
import jp.musubi.platform.records.UnitWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 起きたことを聞く。Called inside the transaction of the act: the message is on disk with it, or neither is. */
@Component
class HearEvents {

    private final MessageRows messages;

    HearEvents(MessageRows messages) {
        this.messages = messages;
    }

    @EventListener
    void on(LetterArrived event) {
        messages.put(event.addressee(), NotificationKind.LETTER_ARRIVED, event.letterId(), event.version(), event.at());
    }

    @EventListener
    void on(UnitRegistered event) {
        messages.put(event.facility(), NotificationKind.UNIT_REGISTERED, event.unitId(), event.version(), event.at());
    }

    @EventListener
    void on(UnitWithdrawn event) {
        messages.put(event.facility(), NotificationKind.UNIT_WITHDRAWN, event.unitId(), 0, event.at());
    }

    @EventListener
    void on(NoticeDraftDue event) {
        messages.put(
                event.facility(),
                NotificationKind.NOTICE_DRAFT_DUE,
                event.draft().toString(),
                0,
                event.at());
    }

    @EventListener
    void on(NoticeReturned event) {
        messages.put(
                event.facility(),
                NotificationKind.NOTICE_RETURNED,
                event.notice().toString(),
                event.version(),
                event.at());
    }
}
