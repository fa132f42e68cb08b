package jp.musubi.platform.records.signatures;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 署名を確かめる。What must be understood, bytes, time stamp, chain, revocation and qualification, in that order; the first fault is told. */
final class CheckSignature {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final SignatureTrust trust;

    CheckSignature(SignatureTrust trust) {
        this.trust = trust;
    }

    /**
     * @param document as sent
     * @param bundle its root
     * @param ownStamp that the intake added, or null when it is checked for the first time
     * @param now at which the certificate is judged, unless a time stamp says an earlier instant
     */
    SignatureReport check(byte[] document, JsonObject bundle, byte @Nullable [] ownStamp, Instant now) {
        JsonValue sent = bundle.find("signature");
        if (sent == null) {
            return unsigned(now);
        }
        LetterSignature signature = sent instanceof JsonObject object ? LetterSignature.find(object) : null;
        List<X509Certificate> chain = signature == null ? List.of() : signature.chain();
        if (signature == null || chain.isEmpty()) {
            return new SignatureReport(SignatureFinding.UNREADABLE, null, null, null, now);
        }
        X509Certificate signer = chain.get(0);
        SignatureFinding critical = CriticalHeaders.findFault(signature.header());
        if (critical != null) {
            return new SignatureReport(critical, SignerName.of(signer), null, null, now);
        }
        if (!signature.signs(SignedBytes.of(document, bundle), signer)) {
            return new SignatureReport(SignatureFinding.WRONG_BYTES, SignerName.of(signer), null, null, now);
        }
        return judge(signature, chain, ownStamp, now);
    }

    static SignatureReport unsigned(Instant at) {
        return new SignatureReport(SignatureFinding.UNSIGNED, null, null, null, at);
    }

    private SignatureReport judge(
            LetterSignature signature, List<X509Certificate> chain, byte @Nullable [] ownStamp, Instant now) {
        byte[] stamp = signature.stamp();
        Instant stampedAt = stamp == null ? null : TimeStamp.findTime(stamp, signature.stamped(), trust, now);
        Instant ownAt = ownStamp == null ? null : TimeStamp.findTime(ownStamp, signature.stamped(), trust, now);
        var signer = SignerName.of(chain.get(0));
        if (stamp != null && stampedAt == null) {
            return new SignatureReport(SignatureFinding.TIME_STAMP_WRONG, signer, null, null, now);
        }
        Instant signedAt = stampedAt != null ? stampedAt : ownAt != null ? ownAt : now;
        SignatureFinding fault = CertificateChain.findFault(
                chain, SignatureTrust.anchors(trust.signers()), trust.revocations(), new Moments(signedAt, now));
        if (fault == null && !isForSigning(chain.get(0))) {
            fault = SignatureFinding.NOT_FOR_SIGNING;
        }
        if (fault == null && lacksQualification(signer, now)) {
            fault = SignatureFinding.NO_QUALIFICATION;
        }
        return new SignatureReport(fault == null ? SignatureFinding.VALID : fault, signer, stampedAt, null, now);
    }

    private static boolean lacksQualification(SignatureReport.Signer signer, Instant now) {
        return HcRoles.requiredOn(LocalDate.ofInstant(now, JAPAN)) && !signer.isQualified();
    }

    private static boolean isForSigning(X509Certificate signer) {
        boolean[] usage = signer.getKeyUsage();
        return signer.getBasicConstraints() < 0
                && usage != null
                && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }
}
