package jp.musubi.platform.cybersecurity.connections;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 台帳の仕事。Asks for no right: who calls has asked whether the caller may. False: somebody else was faster, or there are too many. */
@Service
public class KeepLedger {

    /** Most devices and most connections of a facility. */
    public static final int MOST = 2000;

    private final LedgerRows rows;
    private final LedgerLines lines;
    private final Clock clock;

    KeepLedger(LedgerRows rows, LedgerLines lines, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.clock = clock;
    }

    public Ledger of(FacilityCode facility) {
        return new Ledger(
                rows.devices(facility).stream()
                        .filter(each -> !each.ended())
                        .sorted(Comparator.comparing(Device::name).thenComparing(Device::id))
                        .toList(),
                rows.links(facility).stream()
                        .filter(each -> !each.ended())
                        .sorted(Comparator.comparing((Link each) -> each.said().party())
                                .thenComparing(Link::id))
                        .toList(),
                rows.seen(facility),
                rows.closings(facility));
    }

    /** A device that is new or changed: with that it is in the ledger. @param before null for a new one */
    @Transactional
    public Optional<UUID> write(
            FacilityCode facility, Optional<Device> before, Device.Said said, boolean ended, String by) {
        if (before.isEmpty() && rows.devices(facility).size() >= MOST) {
            return Optional.empty();
        }
        UUID id = before.map(Device::id).orElseGet(UUID::randomUUID);
        int number = before.map(Device::number).orElse(0) + 1;
        return lines.add(facility, new Device(id, number, said, true, ended, written(by)))
                ? Optional.of(id)
                : Optional.empty();
    }

    /** A connection of a device that is in the ledger. */
    @Transactional
    public boolean write(
            FacilityCode facility, Device device, Optional<Link> before, Link.Said said, boolean ended, String by) {
        if (before.isEmpty() && rows.links(facility).size() >= MOST) {
            return false;
        }
        UUID id = before.map(Link::id).orElseGet(UUID::randomUUID);
        int number = before.map(Link::number).orElse(0) + 1;
        return lines.add(facility, new Link(id, number, device.id(), said, ended, written(by)));
    }

    /** All rows of a file, or none of them. @return how many lines were added; empty when there would be too many */
    @Transactional
    public Optional<Integer> take(FacilityCode facility, List<LedgerCsv.Entry> entries, String by) {
        Ledger ledger = of(facility);
        if (ledger.devices().size() + entries.size() > MOST || ledger.links().size() + entries.size() > MOST) {
            return Optional.empty();
        }
        int added = 0;
        for (LedgerCsv.Entry entry : entries) {
            Ledger now = of(facility);
            Optional<Device> before = now.named(entry.device().name());
            boolean same = before.filter(
                            each -> each.documented() && each.said().equals(entry.device()))
                    .isPresent();
            if (!same) {
                write(facility, before, entry.device(), false, by);
                added++;
            }
            if (entry.link().isPresent()) {
                Device device = of(facility).named(entry.device().name()).orElseThrow();
                added += take(facility, now, device, entry.link().get(), by) ? 1 : 0;
            }
        }
        return Optional.of(added);
    }

    /** What a scan saw: known devices by their address, others as not documented. @return how many of them are new */
    @Transactional
    public Optional<Integer> take(FacilityCode facility, NmapScan scan, String by) {
        Ledger ledger = of(facility);
        if (ledger.devices().size() + scan.hosts().size() > MOST) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant at = scan.at().filter(each -> each.isBefore(now)).orElse(now);
        int found = 0;
        for (NmapScan.Host host : scan.hosts()) {
            Optional<Device> known = ledger.devices().stream()
                    .filter(each -> each.said().address().equals(host.address()))
                    .findFirst();
            UUID id = known.map(Device::id).orElseGet(UUID::randomUUID);
            if (known.isEmpty()) {
                String name = host.name().isEmpty() ? host.address() : host.name();
                var said = new Device.Said(name, DeviceKind.other(), "", host.address(), "", "", "");
                lines.add(facility, new Device(id, 1, said, false, false, written(by)));
                found++;
            }
            lines.add(facility, id, new Ledger.Seen(at, host.ports()), written(by));
        }
        return Optional.of(found);
    }

    /** Somebody saw it, without a scan. */
    @Transactional
    public boolean see(FacilityCode facility, Device device, String by) {
        return lines.add(facility, device.id(), new Ledger.Seen(clock.instant(), List.of()), written(by));
    }

    /** Closes what is found of a line as it stands; what is changed later is judged anew. */
    @Transactional
    public boolean close(FacilityCode facility, ConnectionFinding finding, String note, String by) {
        return finding.open()
                && lines.add(
                        facility,
                        new Ledger.Closing(finding.rule().id(), finding.subject(), finding.line(), note, written(by)));
    }

    private boolean take(FacilityCode facility, Ledger now, Device device, Link.Said said, String by) {
        Optional<Link> before = now.links().stream()
                .filter(each -> each.device().equals(device.id())
                        && each.said().kind().equals(said.kind())
                        && each.said().party().equals(said.party()))
                .findFirst();
        boolean same = before.filter(each -> each.said().equals(said)).isPresent();
        return !same && write(facility, device, before, said, false, by);
    }

    private Written written(String by) {
        return new Written(clock.instant(), by);
    }
}
