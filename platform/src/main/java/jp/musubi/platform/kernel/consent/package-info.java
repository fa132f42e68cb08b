/**
 * 同意 — だれに、何を、いつまで。
 *
 * <p>Consents of persons to facilities, by class of data and with an end.
 */
@NamedInterface("consent")
@NullMarked
package jp.musubi.platform.kernel.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
