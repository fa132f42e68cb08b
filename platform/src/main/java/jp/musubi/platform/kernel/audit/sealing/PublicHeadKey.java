package jp.musubi.platform.kernel.audit.sealing;

/**
 * 頭を確かめる鍵。
 *
 * @param spki X.509 SubjectPublicKeyInfo, Base64
 */
public record PublicHeadKey(String id, String spki) {

    /** As a line of an export or of a witness's file. */
    public String line() {
        return "key " + id + " " + spki;
    }
}
