package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.jspecify.annotations.Nullable;

/**
 * 失効の一覧の範囲(RFC 5280 §5.2.5)。Whether a list that lacks a certificate says that it is not revoked. Parts of a list (by
 * reason, deltas, of other issuers) are not used.
 */
final class ListScope {

    private ListScope() {}

    static boolean covers(X509CRL list, X509Certificate certificate) {
        if (list.hasUnsupportedCriticalExtension()
                || list.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
            return false;
        }
        try {
            ASN1Primitive sent = value(list.getExtensionValue(Extension.issuingDistributionPoint.getId()));
            return sent == null || covers(IssuingDistributionPoint.getInstance(sent), certificate);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean covers(IssuingDistributionPoint scope, X509Certificate certificate) throws IOException {
        boolean ofAuthority = certificate.getBasicConstraints() >= 0;
        if (scope.isIndirectCRL()
                || scope.onlyContainsAttributeCerts()
                || scope.getOnlySomeReasons() != null
                || (ofAuthority ? scope.onlyContainsUserCerts() : scope.onlyContainsCACerts())) {
            return false;
        }
        DistributionPointName name = scope.getDistributionPoint();
        return name == null || isNamedIn(certificate, name);
    }

    private static boolean isNamedIn(X509Certificate certificate, DistributionPointName name) throws IOException {
        ASN1Primitive points = value(certificate.getExtensionValue(Extension.cRLDistributionPoints.getId()));
        return points != null
                && Arrays.stream(CRLDistPoint.getInstance(points).getDistributionPoints())
                        .map(DistributionPoint::getDistributionPoint)
                        .anyMatch(name::equals);
    }

    private static @Nullable ASN1Primitive value(byte @Nullable [] extension) throws IOException {
        return extension == null ? null : JcaX509ExtensionUtils.parseExtensionValue(extension);
    }
}
