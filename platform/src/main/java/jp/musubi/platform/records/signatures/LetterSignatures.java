package jp.musubi.platform.records.signatures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文書の署名。Checks a letter's signature when it comes, and once more whenever its addressee asks (sharing-service §1). */
@Component
public class LetterSignatures {

    private final SignatureFolder folder;

    LetterSignatures(SignatureFolder folder) {
        this.folder = folder;
    }

    /**
     * At intake. A signature that is not broken gets a time stamp of the intake, when there is a key for it.
     *
     * @param document as sent, which is not changed
     * @param bundle its root
     */
    public SignatureReport check(byte[] document, JsonObject bundle, Instant now) {
        if (bundle.find("signature") == null) {
            return CheckSignature.unsigned(now);
        }
        SignatureFiles files = folder.files();
        SignatureReport report = new CheckSignature(files.trust()).check(document, bundle, null, now);
        StampKey key = files.stampKey();
        return key == null || report.finding().isBroken() ? report : report.with(stamp(key, bundle, now));
    }

    /**
     * As things stand now: the certificate as of the time of the stamp, its revocation by today's list.
     *
     * @param own the stamp that the intake added, or null
     */
    public SignatureReport checkAgain(byte[] document, SignatureReport.@Nullable OwnStamp own, Instant now) {
        if (!(JsonDocument.parse(document, JsonLimits.SUBMISSION) instanceof JsonDocument read)
                || !(read.root() instanceof JsonObject bundle)) {
            throw new IllegalStateException("a letter that was taken cannot be read");
        }
        byte[] token = own == null ? null : own.token();
        return new CheckSignature(folder.files().trust()).check(document, bundle, token, now);
    }

    private static SignatureReport.@Nullable OwnStamp stamp(StampKey key, JsonObject bundle, Instant now) {
        JsonObject sent = bundle.findObject("signature");
        LetterSignature signature = sent == null ? null : LetterSignature.find(sent);
        return signature == null
                ? null
                : new SignatureReport.OwnStamp(
                        now.truncatedTo(ChronoUnit.SECONDS), key.stamp(signature.stamped(), now));
    }
}
