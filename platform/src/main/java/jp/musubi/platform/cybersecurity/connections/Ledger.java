package jp.musubi.platform.cybersecurity.connections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * 台帳。The newest line of each device and connection that is in use.
 *
 * @param devices by name
 * @param seen the newest time at which a device was seen
 * @param closings what was closed, with the line it belongs to
 */
public record Ledger(List<Device> devices, List<Link> links, Map<UUID, Seen> seen, List<Closing> closings) {

    public Ledger {
        devices = List.copyOf(devices);
        links = List.copyOf(links);
        seen = Map.copyOf(seen);
        closings = List.copyOf(closings);
    }

    /** @param ports what a scan found open */
    public record Seen(Instant at, List<String> ports) {

        public Seen {
            ports = List.copyOf(ports);
        }
    }

    /** A finding that somebody closed. */
    public record Closing(String rule, UUID subject, int line, String note, Written written) {}

    public Optional<Device> device(UUID id) {
        return devices.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Device> named(String name) {
        return devices.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Link> link(UUID id) {
        return links.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Link> linksOf(Device device) {
        return links.stream().filter(each -> each.device().equals(device.id())).toList();
    }

    /** When it was last seen by a scan, or written about. */
    public Instant lastKnown(Device device) {
        Seen last = seen.get(device.id());
        Instant written = device.written().at();
        return last == null || last.at().isBefore(written) ? written : last.at();
    }
}
