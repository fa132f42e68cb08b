package jp.musubi.platform.kernel.people.certificates;

/**
 * 証明書の持ち主。
 *
 * @param name the party's name, or the id of the member of staff
 */
public record CertificateHolder(Kind kind, String name) {

    /** What holds a certificate. */
    public enum Kind {
        /** A party's system (施設の電子証明書). */
        PARTY,
        /** Somebody of the staff. */
        STAFF
    }

    public static CertificateHolder party(String name) {
        return new CertificateHolder(Kind.PARTY, name);
    }

    public static CertificateHolder staff(String staffId) {
        return new CertificateHolder(Kind.STAFF, staffId);
    }
}
