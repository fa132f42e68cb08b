package jp.musubi.platform.pmh.certificates;

import jp.musubi.platform.kernel.caller.Role;

/**
 * 見る側。Whose certificates may be seen: those of one facility, or those sent to one municipality. Only {@link
 * CertificateRights} makes one.
 *
 * @param key 医療機関コード or 地方公共団体コード
 */
record Viewer(Role role, String key) {

    boolean sees(Certificate certificate) {
        return role == Role.FACILITY
                ? certificate.facility().digits().equals(key)
                : key.equals(certificate.municipality());
    }
}
