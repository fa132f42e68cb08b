/**
 * 証明書 — 証明書で名乗るシステムと、証明書に結んだ証。
 *
 * <p>Mutual TLS: clients that prove themselves by a certificate, and tokens that are worth nothing without it (RFC 8705).
 */
@NullMarked
package jp.musubi.platform.kernel.signin.certificate;

import org.jspecify.annotations.NullMarked;
