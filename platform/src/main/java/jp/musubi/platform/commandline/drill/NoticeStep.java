package jp.musubi.platform.commandline.drill;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** 一件が国まで。Notified, received, confirmed, reported; the ministry reads it without a name, another health centre nothing. */
final class NoticeStep {

    private static final String OTHER_CENTER = "health-center-1201";
    private static final long MINUTE = 60;

    private final Country country;
    private final DrillNotices notices;

    NoticeStep(Country country, DrillNotices notices) {
        this.country = country;
        this.notices = notices;
    }

    Seen go() throws NotShown {
        long began = System.nanoTime();
        byte[] body = notices.body(notices.number(), notices.today());
        Reply sent = country.post("/outbreaks/notices", DrillNotices.SENDER, Country.JSON, body)
                .expect(200);
        String caseId = Reply.text(sent.json(), "caseId");
        String path = "/outbreaks/notices/" + Reply.text(sent.json(), "notice");
        country.get(path, OTHER_CENTER).expect(403);
        country.get(path, DrillNotices.MINISTRY).expect(403);
        turn(path, DrillNotices.CENTER, "RECEIVE");
        turn(path, DrillNotices.PREFECTURE, "CONFIRM");
        turn(path, DrillNotices.PREFECTURE, "REPORT");
        Reply seen = country.get(path, DrillNotices.MINISTRY).expect(200).expectText(caseId);
        if (seen.text().contains("\"NAME\"")) {
            throw NotShown.saying("notice.named", path);
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        if (seconds >= MINUTE) {
            throw NotShown.saying("notice.slow", seconds);
        }
        return Seen.of("notice.seen", caseId, seconds);
    }

    private void turn(String path, String office, String act) throws NotShown {
        byte[] body = ("{\"act\":\"" + act + "\"}").getBytes(StandardCharsets.UTF_8);
        country.post(path + "/turns", office, Country.JSON, body).expect(200);
    }
}
