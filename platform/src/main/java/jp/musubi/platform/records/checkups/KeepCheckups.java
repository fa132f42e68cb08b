package jp.musubi.platform.records.checkups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.sixitems.ClinicalDay;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.springframework.stereotype.Component;

/** 健診の知らせ。What became of a report, told in the transaction of the act; the feeds of insurers follow at once. */
@Component
public class KeepCheckups {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ReportRows reports;
    private final BringFeed feeds;
    private final SentRows sent;

    KeepCheckups(ReportRows reports, BringFeed feeds, SentRows sent) {
        this.reports = reports;
        this.feeds = feeds;
        this.sent = sent;
    }

    /** 登録, 置き換え, 取消UNDO. Of anything but a checkup nothing happens. */
    public void registered(PersonId person, UUID unit, int version, Submission submission, Instant at) {
        if (submission.type() != SubmissionType.CHECKUP || submission.items().isEmpty()) {
            return;
        }
        var composition = submission.items().get(0);
        var day = ClinicalDay.find(composition.clinicalDate());
        if (day == null) {
            return;
        }
        Heading.find(composition.resource(), day)
                .ifPresentOrElse(
                        heading -> reports.put(person, new Report(unit, version, day, heading, at)),
                        () -> reports.serve(person, unit, false));
        sent.put(submission.facility(), unit, day, LocalDate.ofInstant(at, JAPAN));
        feeds.bring(List.of(person), at);
    }

    /** 取消. */
    public void withdrawn(PersonId person, UUID unit, Instant at) {
        reports.serve(person, unit, false);
        feeds.bring(List.of(person), at);
    }

    /** Its number is nobody's for the time being. */
    public void held(PersonId person, UUID unit, Instant at) {
        withdrawn(person, unit, at);
    }

    /** @param served whether it is served at its new person, or withdrawn there, too */
    public void moved(PersonId person, UUID unit, PersonId to, boolean served, Instant at) {
        reports.copy(person, unit, to, served);
        reports.serve(person, unit, false);
        feeds.bring(List.of(person, to), at);
    }
}
