package jp.musubi.platform.kernel.registers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.stereotype.Component;

/**
 * 一件を書く。In the caller's transaction: the entry, its change with before and after, and the line in the log, which seals
 * both by their digests.
 */
@Component
class WriteEntry {

    private final RegisterChanges changes;
    private final RegisterRights rights;
    private final Clock clock;

    WriteEntry(RegisterChanges changes, RegisterRights rights, Clock clock) {
        this.changes = changes;
        this.rights = rights;
        this.clock = clock;
    }

    record Written(String key, boolean added) {}

    /** @throws EntryRefused when it cannot stand so; the transaction is to be rolled back then */
    Written write(Register register, Row row, Caller caller, WrittenReason reason, String interaction) {
        Cells sent = Cells.checked(completed(register, row), register.fields());
        String named = register.keyOf(sent);
        String key = named.isEmpty() ? row.key() : named;
        if (!row.key().isEmpty() && !row.key().equals(key)) {
            throw new EntryRefused(
                    register.fields().get(0).name(),
                    register.name() == RegisterName.CERTIFICATES ? FaultKind.OTHER_CERTIFICATE : FaultKind.KEY_CHANGED);
        }
        Map<String, String> before = register.find(key).orElse(Map.of());
        if (row.onlyNew() && !before.isEmpty()) {
            throw new EntryRefused(register.fields().get(0).name(), FaultKind.EXISTS);
        }
        boolean own = RegisterRights.isOperator(caller)
                || (register.isOwn(caller, sent.values()) && (before.isEmpty() || register.isOwn(caller, before)));
        if (!own) {
            throw new EntryRefused("", FaultKind.NOT_OWN);
        }
        register.write(keyed(sent, key), caller.name(), reason.text());
        Map<String, String> after = register.find(key).orElseThrow();
        changes.remember(
                register.name(),
                key,
                new EntryChange(
                        0,
                        before,
                        after,
                        reason.text(),
                        who(caller),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        rights.write(
                caller,
                List.of(
                        register.name().name(),
                        before.isEmpty() ? "ADD" : "CHANGE",
                        key,
                        "before=" + digest(before),
                        "after=" + digest(after)),
                null,
                interaction);
        return new Written(key, before.isEmpty());
    }

    private static Map<String, String> completed(Register register, Row row) {
        if (!row.isOfFile()) {
            return row.cells();
        }
        String key =
                row.cells().getOrDefault(register.fields().get(0).name(), "").strip();
        Map<String, String> all = new LinkedHashMap<>(register.find(key).orElse(Map.of()));
        all.putAll(row.cells());
        return all;
    }

    private static Cells keyed(Cells sent, String key) {
        Map<String, String> values = new LinkedHashMap<>(sent.values());
        values.put("key", key);
        return new Cells(values);
    }

    /** Of staff, the member's id too. */
    private static String who(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : caller.name() + "/" + staff.staffId();
    }

    /** SHA-256 of the fields as the history keeps them; {@code -} for none. */
    private static String digest(Map<String, String> cells) {
        if (cells.isEmpty()) {
            return "-";
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(RegisterChanges.text(cells).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
