package jp.musubi.platform.cybersecurity.disclosures;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 開示書の仕事。Asks for no right. */
@Service
public class Disclosures {

    /** Most versions of a facility. */
    public static final int MOST = 500;

    private final DisclosureRows rows;
    private final Clock clock;

    Disclosures(DisclosureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is kept of a version. */
    public record Said(
            String vendor, Disclosure.Kind kind, String product, String version, List<Disclosure.Line> lines) {}

    /** Newest first. */
    public List<Disclosure> list(FacilityCode facility) {
        return rows.list(facility);
    }

    /** Another facility's is as none. */
    public Optional<Disclosure> find(UUID id, FacilityCode facility) {
        return list(facility).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The version of the same product that was kept before it. */
    public Optional<Disclosure> findBefore(Disclosure disclosure, FacilityCode facility) {
        return list(facility).stream()
                .filter(each -> each.isSameAs(disclosure) && each.at().isBefore(disclosure.at()))
                .findFirst();
    }

    /** Empty when the facility has as many as it may. */
    @Transactional
    public Optional<UUID> keep(FacilityCode facility, Said said, String by) {
        if (list(facility).size() >= MOST) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        rows.add(
                facility,
                new Disclosure(
                        id,
                        said.vendor(),
                        said.kind(),
                        said.product(),
                        said.version(),
                        said.lines(),
                        clock.instant(),
                        by));
        return Optional.of(id);
    }
}
