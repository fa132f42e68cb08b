package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectDirectoryAttributes;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * 証明書の資格の印。The attribute hcRole of ISO 17090-2 in the extension Subject Directory Attributes (RFC 5280 §4.2.1.8): the
 * free texts of its coded data, however they are tagged.
 */
final class HcRoles {

    /** id-hcpki-at-healthcareactor. */
    static final ASN1ObjectIdentifier HC_ROLE = new ASN1ObjectIdentifier("1.0.17090.0.1");

    private static final List<Row> RULES = Table.read(HcRoles.class, "hc-role-rules.tsv");
    private static final int MOST = 5;
    private static final int LONGEST = 60;
    private static final int DEEPEST = 12;

    private HcRoles() {}

    /** Whether a signer must have one on that day. */
    static boolean requiredOn(LocalDate day) {
        return RULES.stream()
                .anyMatch(row -> row.inForceOn(day) && row.get("required").equals("yes"));
    }

    /** In the order of the certificate; empty when it has none that can be read. */
    static List<HcRole> of(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.subjectDirectoryAttributes.getId());
        if (extension == null) {
            return List.of();
        }
        try {
            List<String> texts = new ArrayList<>();
            var attributes =
                    SubjectDirectoryAttributes.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension));
            for (Object each : attributes.getAttributes()) {
                Attribute attribute = Attribute.getInstance(each);
                if (attribute.getAttrType().equals(HC_ROLE)) {
                    collect(attribute.getAttrValues(), texts, 0);
                }
            }
            return texts.stream().distinct().limit(MOST).map(HcRole::of).toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static void collect(ASN1Encodable value, List<String> texts, int depth) {
        ASN1Primitive primitive = value.toASN1Primitive();
        if (depth > DEEPEST) {
            return;
        }
        if (primitive instanceof ASN1String text) {
            add(text.getString(), texts);
        } else if (primitive instanceof ASN1TaggedObject tagged) {
            collect(tagged.getBaseObject(), texts, depth + 1);
        } else if (primitive instanceof ASN1Set set) {
            collectAll(set.getObjects(), texts, depth);
        } else if (primitive instanceof ASN1Sequence sequence) {
            collectAll(sequence.getObjects(), texts, depth);
        }
    }

    private static void collectAll(Enumeration<?> members, List<String> texts, int depth) {
        while (members.hasMoreElements()) {
            collect((ASN1Encodable) members.nextElement(), texts, depth + 1);
        }
    }

    /** A number of a code list is no text, and control characters are shown to nobody. */
    private static void add(String text, List<String> texts) {
        String shown = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        if (!shown.isEmpty() && shown.length() <= LONGEST && !shown.matches("[0-9 ]+")) {
            texts.add(shown);
        }
    }
}
