package jp.musubi.platform.cybersecurity.connections;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Table;

/** 台帳を見る。What of connection-rules.tsv is not held on a day of Japan; knows neither database nor clock. */
public final class JudgeLedger {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final Set<String> RISKY = Table.read(JudgeLedger.class, "risky-ports.tsv").stream()
            .map(row -> row.get("port"))
            .collect(Collectors.toUnmodifiableSet());

    private final Ledger ledger;
    private final LocalDate today;
    private final List<ConnectionFinding> found = new ArrayList<>();

    private JudgeLedger(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** By device, each in the order of the rules; those that were closed are among them. */
    public static List<ConnectionFinding> judge(Ledger ledger, LocalDate today) {
        var judge = new JudgeLedger(ledger, today);
        ledger.devices().forEach(judge::device);
        return List.copyOf(judge.found);
    }

    private void device(Device device) {
        tell(!device.documented(), "N01", device, device.id(), device.number());
        int months =
                ConnectionRule.find("N02", today).map(ConnectionRule::number).orElse(0);
        LocalDate last = LocalDate.ofInstant(ledger.lastKnown(device), JAPAN);
        tell(last.plusMonths(months).isBefore(today), "N02", device, device.id(), device.number());
        boolean unversioned =
                device.said().kind().gateway() && device.said().firmware().isEmpty();
        tell(unversioned, "N06", device, device.id(), device.number());
        Ledger.Seen seen = ledger.seen().get(device.id());
        boolean risky = seen != null && seen.ports().stream().anyMatch(port -> RISKY.contains(port.split(" ")[0]));
        tell(risky, "N07", device, device.id(), device.number());
        for (Link link : ledger.linksOf(device)) {
            link(device, link);
        }
    }

    private void link(Device device, Link link) {
        Link.Said said = link.said();
        tell(said.limits().isEmpty(), "N03", device, link.id(), link.number());
        tell(said.party().isEmpty(), "N04", device, link.id(), link.number());
        tell(said.purpose().isEmpty(), "N05", device, link.id(), link.number());
        tell(!said.logged(), "N08", device, link.id(), link.number());
    }

    private void tell(boolean found, String rule, Device device, UUID subject, int line) {
        if (found) {
            Ledger.Closing closing = ledger.closings().stream()
                    .filter(each -> each.rule().equals(rule) && each.subject().equals(subject) && each.line() == line)
                    .findFirst()
                    .orElse(null);
            ConnectionRule.find(rule, today)
                    .ifPresent(each -> this.found.add(new ConnectionFinding(each, device, subject, line, closing)));
        }
    }
}
