package jp.musubi.platform.cybersecurity.contracts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 役割分担の仕事。Asks for no right: who calls has asked whether the caller may, and for which party. */
@Service
public class Contracts {

    /** Most tables of a facility, and most vendors of a table. */
    public static final int MOST = 50;

    public static final int MOST_VENDORS = 8;

    private final ContractRows rows;
    private final Clock clock;

    Contracts(ContractRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What a party writes into a row. */
    public record Said(Duty duty, String note) {}

    /** What the facility writes of the first talk about a row. */
    public record Checked(
            boolean agreed, LocalDate firstOn, @Nullable LocalDate completedOn) {}

    /** Empty when the facility has as many as it may. */
    @Transactional
    public Optional<UUID> begin(Facility facility, String subject, List<String> vendors, String by) {
        if (rows.ids(facility.code()).size() >= MOST) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        rows.add(id, facility, subject, clock.instant(), by);
        vendors.stream().distinct().forEach(vendor -> rows.addVendor(id, vendor, clock.instant(), by));
        return Optional.of(id);
    }

    public List<RoleTable> list(FacilityCode facility) {
        return rows.ids(facility).stream().flatMap(id -> rows.find(id).stream()).toList();
    }

    /** Another facility's is as none. */
    public Optional<RoleTable> find(UUID id, FacilityCode facility) {
        return rows.find(id).filter(table -> table.facility().equals(facility));
    }

    /** Adds a line for each cell that differs; false when somebody else wrote the same cell at the same time. */
    @Transactional
    public boolean write(RoleTable table, String party, Map<String, Said> said, String by) {
        for (Map.Entry<String, Said> each : said.entrySet()) {
            Cell before = table.cell(party, each.getKey());
            Said what = each.getValue();
            boolean same = before != null
                    && before.duty() == what.duty()
                    && before.note().equals(what.note());
            if (!same) {
                int number = before == null ? 1 : before.number() + 1;
                var cell = new Cell(party, each.getKey(), number, what.duty(), what.note(), clock.instant(), by);
                if (!rows.addCell(table.id(), cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds a line for each row that differs; false when somebody else wrote the same row at the same time. */
    @Transactional
    public boolean check(RoleTable table, Map<String, Checked> checked, String by) {
        for (Map.Entry<String, Checked> each : checked.entrySet()) {
            ContractCheck before = table.check(each.getKey());
            Checked now = each.getValue();
            boolean same =
                    before != null && now.equals(new Checked(before.agreed(), before.firstOn(), before.completedOn()));
            if (!same) {
                int number = before == null ? 1 : before.number() + 1;
                var check = new ContractCheck(
                        each.getKey(), number, now.agreed(), now.firstOn(), now.completedOn(), clock.instant(), by);
                if (!rows.addCheck(table.id(), check)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @param seen the digest of the table that was shown: what changed since is not signed */
    @Transactional
    public boolean sign(RoleTable table, String party, String name, String seen, String by) {
        if (!table.digest().equals(seen)) {
            return false;
        }
        int number = (int) table.signatures().stream()
                        .filter(each -> each.party().equals(party))
                        .count()
                + 1;
        return rows.addSignature(table.id(), new Signature(party, number, name, seen, clock.instant(), by));
    }
}
