package jp.musubi.platform.records.summary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.records.FacilitySummary;
import jp.musubi.platform.records.PatientSummaries;
import jp.musubi.platform.records.retention.RetentionRules;
import jp.musubi.platform.records.retention.Standing;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 患者サマリーを本人に見せる。Narrowed to what is still shown, what no flag keeps from the person, and the newest of a facility. */
@Component
class ReadSummaries implements PatientSummaries {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SummaryRows rows;

    ReadSummaries(SummaryRows rows) {
        this.rows = rows;
    }

    @Override
    public List<FacilitySummary> listShown(AccessGrant grant) {
        if (!grant.wholeClasses().contains(DataClass.PCS) || grant.caller().role() != Role.PATIENT) {
            throw new IllegalArgumentException("a summary is the person's");
        }
        LocalDate day = LocalDate.ofInstant(grant.decidedAt(), JAPAN);
        Map<FacilityCode, FacilitySummary> newest = new LinkedHashMap<>();
        rows.listOf(grant.person()).stream()
                .flatMap(sent -> read(sent, day).stream())
                // Stable: of one day the one registered later comes first.
                .sorted(Comparator.comparing(FacilitySummary::writtenOn).reversed())
                .forEach(summary -> newest.putIfAbsent(summary.facility(), summary));
        return List.copyOf(newest.values());
    }

    private static Optional<FacilitySummary> read(SummaryRows.Sent sent, LocalDate day) {
        return SummaryReader.of(sent.body())
                .filter(document -> !document.isKeptFromPerson())
                .map(document -> shown(document, sent))
                .filter(summary -> isShown(summary, day));
    }

    private static boolean isShown(FacilitySummary summary, LocalDate day) {
        return RetentionRules.shipped().find(DataClass.PCS, day).stream()
                .anyMatch(rule -> rule.shows(standing(summary.writtenOn()), day));
    }

    private static FacilitySummary shown(SummaryReader document, SummaryRows.Sent sent) {
        LocalDate writtenOn = document.writtenOn(sent.receivedAt());
        return new FacilitySummary(
                sent.facility(),
                writtenOn,
                lastDay(writtenOn),
                document.doctor(),
                document.planFrom(),
                document.plan(),
                document.diagnoses(),
                sent.body());
    }

    private static @Nullable LocalDate lastDay(LocalDate writtenOn) {
        return RetentionRules.shipped()
                .findVanishing(DataClass.PCS, standing(writtenOn), writtenOn)
                .map(vanishing -> vanishing.day().minusDays(1))
                .orElse(null);
    }

    private static Standing standing(LocalDate writtenOn) {
        return new Standing(writtenOn, false, false);
    }
}
