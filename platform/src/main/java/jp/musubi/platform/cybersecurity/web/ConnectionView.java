package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.connections.ConnectionFinding;
import jp.musubi.platform.cybersecurity.connections.Device;
import jp.musubi.platform.cybersecurity.connections.JudgeLedger;
import jp.musubi.platform.cybersecurity.connections.Ledger;
import jp.musubi.platform.cybersecurity.connections.Link;
import jp.musubi.platform.cybersecurity.connections.NetworkMap;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/** 見せる台帳。 */
record ConnectionView(
        Facility facility, Ledger ledger, List<Line> lines, List<ConnectionFinding> findings, NetworkMap map) {

    private static final String UNSEEN = "N02";

    /** One device with what hangs on it. */
    record Line(Device device, List<Link> links, Ledger.@Nullable Seen seen, List<ConnectionFinding> open) {}

    static ConnectionView of(Facility facility, Ledger ledger, LocalDate today) {
        List<ConnectionFinding> findings = JudgeLedger.judge(ledger, today);
        List<Line> lines = ledger.devices().stream()
                .map(device -> new Line(
                        device,
                        ledger.linksOf(device),
                        ledger.seen().get(device.id()),
                        findings.stream()
                                .filter(each -> each.device().equals(device) && each.open())
                                .toList()))
                .toList();
        Set<UUID> unseen = findings.stream()
                .filter(each -> each.rule().id().equals(UNSEEN))
                .map(each -> each.device().id())
                .collect(Collectors.toUnmodifiableSet());
        return new ConnectionView(facility, ledger, lines, findings, NetworkMap.of(ledger, unseen));
    }

    public List<ConnectionFinding> getOpen() {
        return findings.stream().filter(ConnectionFinding::open).toList();
    }

    public List<ConnectionFinding> of(Device device) {
        return findings.stream().filter(each -> each.device().equals(device)).toList();
    }
}
