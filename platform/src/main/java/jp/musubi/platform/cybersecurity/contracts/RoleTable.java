package jp.musubi.platform.cybersecurity.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 役割分担の表。
 *
 * @param subject what the contract is about
 * @param vendors in the order they were added
 * @param cells the newest of each party and row
 * @param checks the newest of each row
 * @param signatures oldest first
 */
public record RoleTable(
        UUID id,
        FacilityCode facility,
        String subject,
        List<String> vendors,
        List<Cell> cells,
        List<ContractCheck> checks,
        List<Signature> signatures) {

    /** The facility's name as a party. */
    public static final String FACILITY = "";

    public RoleTable {
        vendors = List.copyOf(vendors);
        cells = List.copyOf(cells);
        checks = List.copyOf(checks);
        signatures = List.copyOf(signatures);
    }

    /** The facility first. */
    public List<String> parties() {
        List<String> parties = new ArrayList<>(List.of(FACILITY));
        parties.addAll(vendors);
        return parties;
    }

    public @Nullable Cell cell(String party, String line) {
        return cells.stream()
                .filter(each -> each.party().equals(party) && each.line().equals(line))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ContractCheck check(String line) {
        return checks.stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElse(null);
    }

    public List<Duty> duties(String line) {
        return cells.stream()
                .filter(each -> each.line().equals(line))
                .map(Cell::duty)
                .toList();
    }

    /** The newest signature of a party. */
    public Optional<Signature> signature(String party) {
        return signatures.stream().filter(each -> each.party().equals(party)).reduce((before, after) -> after);
    }

    /** Whether it was signed as it stands now. */
    public boolean holds(Signature signature) {
        return signature.digest().equals(digest());
    }

    /** SHA-256 of subject, parties, cells and checks, in hexadecimal. */
    public String digest() {
        var text = new StringBuilder(subject).append('\n').append(String.join("\t", vendors));
        cells.stream()
                .sorted(Comparator.comparing(Cell::party).thenComparing(Cell::line))
                .forEach(cell -> text.append('\n')
                        .append(String.join(
                                "\t", cell.party(), cell.line(), cell.duty().name(), cell.note())));
        checks.stream()
                .sorted(Comparator.comparing(ContractCheck::line))
                .forEach(check -> text.append("\n\t")
                        .append(String.join("\t", check.line(), check.japanese(), "" + check.completedOn())));
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
