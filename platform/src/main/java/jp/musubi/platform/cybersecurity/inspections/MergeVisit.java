package jp.musubi.platform.cybersecurity.inspections;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 訪問で書いたものを合わせる。Takes what a tablet kept, whenever it comes; nothing that was written is dropped. */
@Service
public class MergeVisit {

    private final InspectionRows inspections;
    private final VisitLineRows rows;
    private final Clock clock;

    MergeVisit(InspectionRows inspections, VisitLineRows rows, Clock clock) {
        this.inspections = inspections;
        this.rows = rows;
        this.clock = clock;
    }

    /** One item as it was written, on what its writer had seen. */
    public record Written(String item, Verdict verdict, String note, int seen, UUID draft) {}

    /** By item; one without a line is not in it. */
    public Map<String, ItemStand> stands(Inspection inspection) {
        return rows.stands(inspection.id());
    }

    /** @return how many lines were added: what was sent before, and what says nothing new, is not */
    @Transactional
    public int merge(Inspection inspection, String inspector, List<Written> written, String by) {
        inspections.lock(inspection.id());
        Map<String, ItemStand> stands = rows.stands(inspection.id());
        int added = 0;
        for (Written each : written) {
            Optional<VisitLine> line =
                    stands.getOrDefault(each.item(), ItemStand.NONE).take(each, inspector, clock.instant(), by);
            line.ifPresent(found -> rows.add(inspection.id(), found));
            added += line.isPresent() ? 1 : 0;
        }
        return added;
    }
}
