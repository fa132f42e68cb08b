package jp.musubi.platform.cybersecurity.vendors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 住所の仕事。A new one ends those before it. Of a word that opens nothing nobody learns whether it ever did. */
@Service
public class VendorLinks {

    private static final int BYTES = 32;
    private static final int LETTERS = 43;

    private final SecureRandom random = new SecureRandom();
    private final LinkRows rows;
    private final Clock clock;

    VendorLinks(LinkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The word of a new link to the sheet; shown once. {@code life} is within the rules: who calls has asked. */
    @Transactional
    public String make(UUID sheet, Duration life, String by) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        rows.revoke(sheet, clock.instant());
        rows.add(
                hash(word),
                new VendorLink(sheet, clock.instant(), by, clock.instant().plus(life), null));
        return word;
    }

    /** The sheet that the word opens now. */
    public Optional<UUID> findSheet(String word) {
        if (word.length() != LETTERS) {
            return Optional.empty();
        }
        return rows.find(hash(word))
                .filter(link -> link.opensAt(clock.instant()))
                .map(VendorLink::sheet);
    }

    /** Newest first. */
    public List<VendorLink> list(UUID sheet) {
        return rows.list(sheet);
    }

    public void revoke(UUID sheet) {
        rows.revoke(sheet, clock.instant());
    }

    private static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
