package jp.musubi.platform.cybersecurity.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Service;

/** 証拠を取っておく。 */
@Service
public class KeepEvidence {

    private static final int MOST_OF_SHEET = 100;
    private static final int LONGEST_NAME = 120;

    /** The longer side of an image, in dots: what a sheet of paper needs to be read. */
    private static final int SIDE = 4000;

    private final EvidenceRows rows;
    private final Clock clock;

    KeepEvidence(EvidenceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Why a document is not kept. */
    public enum Refusal {
        /** Of a kind that is not kept, too large, empty, or an image that cannot be opened. */
        TYPE,
        NAME,
        TOO_MANY
    }

    /** Keeps it, or says why not; empty when it is kept. An image is written anew, without what a camera added. */
    public Optional<Refusal> keep(UUID sheet, String item, String sentName, byte[] content, String by) {
        String name = sentName.replaceAll(".*[/\\\\]", "").strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || MyNumber.isIn(name)) {
            return Optional.of(Refusal.NAME);
        }
        EvidenceType type = EvidenceType.find(name, content).orElse(null);
        if (type == null) {
            return Optional.of(Refusal.TYPE);
        }
        byte[] kept = content;
        if (type.image()) {
            CleanImage image = CleanImage.same(content, SIDE).orElse(null);
            if (image == null) {
                return Optional.of(Refusal.TYPE);
            }
            kept = image.content();
        }
        if (rows.list(sheet).size() >= MOST_OF_SHEET) {
            return Optional.of(Refusal.TOO_MANY);
        }
        rows.add(
                new Evidence(
                        UUID.randomUUID(),
                        sheet,
                        item,
                        name,
                        type.type(),
                        kept.length,
                        sha256(kept),
                        clock.instant(),
                        by),
                kept);
        return Optional.empty();
    }

    public List<Evidence> list(UUID sheet) {
        return rows.list(sheet);
    }

    public Optional<Evidence> find(UUID id) {
        return rows.find(id);
    }

    /** @throws IllegalStateException when the bytes are no longer those that were kept */
    public byte[] read(Evidence evidence) {
        byte[] content = rows.content(evidence);
        if (!sha256(content).equals(evidence.sha256())) {
            throw new IllegalStateException("evidence differs from its digest");
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
