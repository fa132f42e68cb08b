package jp.musubi.platform.cybersecurity.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 夜の仕事。The run-book's steps as they are done, and the words with vendors. A closed incident takes none. Asks for no right. */
@Service
public class NightWork {

    /** Most words with one vendor about one incident. */
    public static final int MOST_WORDS = 200;

    private final Incidents incidents;
    private final IncidentStepRows steps;
    private final IncidentVendorRows vendors;
    private final Clock clock;

    NightWork(Incidents incidents, IncidentStepRows steps, IncidentVendorRows vendors, Clock clock) {
        this.incidents = incidents;
        this.steps = steps;
        this.vendors = vendors;
        this.clock = clock;
    }

    /** The newest of each line that was gone through. */
    public List<StepDone> steps(Incident incident) {
        return steps.list(incident.id());
    }

    /** @param doneAt neither before the first suspicion nor after now, else nothing is written */
    @Transactional
    public boolean done(Incident incident, String line, Instant doneAt, String note, String by) {
        Instant now = clock.instant();
        if (incidents.closed(incident) || doneAt.isBefore(incident.noticedAt()) || doneAt.isAfter(now)) {
            return false;
        }
        int before = steps(incident).stream()
                .filter(each -> each.line().equals(line))
                .mapToInt(StepDone::number)
                .findFirst()
                .orElse(0);
        return steps.add(incident.id(), new StepDone(line, before + 1, doneAt, note, by), now);
    }

    /** By vendor, in their order. */
    public List<VendorWord> words(Incident incident) {
        return vendors.list(incident.id());
    }

    /** The facility's word to one of its vendors; the first opens the incident to that vendor. */
    @Transactional
    public boolean tell(Incident incident, String vendor, String words, String by) {
        return add(incident, vendor, false, words, by);
    }

    /** The vendor's word about an incident of which it was told. */
    @Transactional
    public boolean answer(Incident incident, String vendor, String words) {
        return countOf(incident, vendor) > 0 && add(incident, vendor, true, words, vendor);
    }

    /** Incidents of the facility of which that vendor was told, the latest first. */
    public List<Incident> told(FacilityCode facility, String vendor) {
        return vendors.told(facility, vendor).stream()
                .flatMap(id -> incidents.find(id, facility).stream())
                .toList();
    }

    /** One of those; any other is as none. */
    public Optional<Incident> find(UUID id, FacilityCode facility, String vendor) {
        return told(facility, vendor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private boolean add(Incident incident, String vendor, boolean answered, String words, String by) {
        int before = countOf(incident, vendor);
        if (incidents.closed(incident) || words.isBlank() || before >= MOST_WORDS) {
            return false;
        }
        return vendors.add(incident.id(), new VendorWord(vendor, before + 1, answered, words, clock.instant(), by));
    }

    private int countOf(Incident incident, String vendor) {
        return (int) words(incident).stream()
                .filter(each -> each.vendor().equals(vendor))
                .count();
    }
}
