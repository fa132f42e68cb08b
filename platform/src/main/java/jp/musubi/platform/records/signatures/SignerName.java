package jp.musubi.platform.records.signatures;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** 証明書の名。The common name of a certificate as a text that can be shown: without control characters, 100 long at most. */
final class SignerName {

    private static final int LONGEST = 100;

    private SignerName() {}

    static SignatureReport.Signer of(X509Certificate certificate) {
        return new SignatureReport.Signer(
                name(certificate.getSubjectX500Principal()),
                name(certificate.getIssuerX500Principal()),
                HcRoles.of(certificate));
    }

    private static String name(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        RDN[] common = name.getRDNs(BCStyle.CN);
        String text = common.length == 0
                ? name.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
        String shown = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        int points = shown.codePointCount(0, shown.length());
        return points <= LONGEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, LONGEST));
    }
}
