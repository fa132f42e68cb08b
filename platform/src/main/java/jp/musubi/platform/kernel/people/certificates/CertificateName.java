package jp.musubi.platform.kernel.people.certificates;

/**
 * 証明書の名。
 *
 * @param serial hexadecimal, lower case
 * @param subject distinguished name (RFC 2253)
 * @param issuer distinguished name (RFC 2253)
 */
public record CertificateName(String serial, String subject, String issuer) {}
