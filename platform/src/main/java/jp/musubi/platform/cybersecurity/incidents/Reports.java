package jp.musubi.platform.cybersecurity.incidents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 報告の仕事。Fills a form from what is known, keeps it as it was sent, and passes it on. Asks for no right. */
@Service
public class Reports {

    public static final String MINISTRY = "MINISTRY";

    /** As the agency's own reports name it. */
    public static final String AGENCY = "全国の基盤の運営(支払基金・機構)";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private final SentReportRows rows;
    private final Clock clock;

    Reports(SentReportRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Sends the form to the addressee; one of outside is told by the facility itself, and this keeps what it was told.
     *
     * @param facility whose incident it is; null for the agency's own
     */
    @Transactional
    public Report send(
            Incident incident, @Nullable Facility facility, Addressee to, String form, Facts facts, String by) {
        Instant now = clock.instant();
        String body = reporter(facility) + "\n"
                + "知った時: " + MINUTE.format(incident.noticedAt()) + "\n"
                + "報告の時: " + MINUTE.format(now) + "\n"
                + ReportForm.fill(form, facts);
        var report = new Report(
                UUID.randomUUID(), incident.id(), incident.prefecture(), to.id(), form, body, sha256(body), now, by);
        rows.add(report);
        rows.addHop(report.id(), new Hop(1, to.id(), "", now, by));
        return report;
    }

    /** In the order in which they were sent. */
    public List<Report> listOf(Incident incident) {
        return rows.listOf(incident.id());
    }

    /** What came to that office, sent or passed on, newest first. {@code prefecture} empty for all. */
    public List<Report> inbox(String office, String prefecture) {
        return rows.inbox(desks(office), prefecture);
    }

    /** One of that office's inbox. */
    public Optional<Report> find(UUID id, String office, String prefecture) {
        List<String> desks = desks(office);
        return rows.find(id)
                .filter(report -> prefecture.isEmpty() || report.prefecture().equals(prefecture))
                .filter(report -> desks.contains(report.addressee())
                        || hops(report).stream().anyMatch(hop -> desks.contains(hop.toWhom())));
    }

    public List<Hop> hops(Report report) {
        return rows.hops(report.id());
    }

    /** Passes it on; false when that office has it already. */
    @Transactional
    public boolean passOn(Report report, String office, String note, String by) {
        List<Hop> hops = hops(report);
        if (hops.stream().anyMatch(hop -> hop.toWhom().equals(office))) {
            return false;
        }
        return rows.addHop(report.id(), new Hop(hops.size() + 1, office, note, clock.instant(), by));
    }

    /** What is sent to the minister is read at the ministry's desk. */
    private static List<String> desks(String office) {
        return office.equals(MINISTRY) ? List.of(MINISTRY, "MINISTER") : List.of(office);
    }

    private static String reporter(@Nullable Facility facility) {
        return facility == null
                ? "報告する者: " + AGENCY
                : "施設: " + facility.name() + " (" + facility.code().digits() + ")";
    }

    private static String sha256(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
