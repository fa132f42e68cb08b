package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.retention.ShownToday;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 見えなくなる予定の健診。Of the reports that the grant shows today, each as one; a facility is told of what it sent itself. */
@Component
public class VanishingCheckups {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Checkups checkups;

    VanishingCheckups(Checkups checkups) {
        this.checkups = checkups;
    }

    /** Empty without a grant of CHECKUP. */
    public List<VanishingItem> list(int days, AccessGrant grant) {
        LocalDate today = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        FacilityCode own = grant.caller().facility();
        return checkups.list(grant).stream()
                .filter(checkup -> own == null || own.equals(checkup.source().facility()))
                .flatMap(checkup -> shown(checkup).find(today, today.plusDays(days)).stream())
                .toList();
    }

    /** By the row of retention.tsv: counted from its registration, no last ones, no 長期保存. */
    private static ShownToday shown(Checkup checkup) {
        LocalDate registered = LocalDate.ofInstant(checkup.source().registeredAt(), JAPAN);
        return new ShownToday(
                checkup.id(),
                DataClass.CHECKUP,
                checkup.program().japanese() + " " + checkup.day() + " 受診",
                checkup.source().facility(),
                new Standing(registered, false, false));
    }
}
