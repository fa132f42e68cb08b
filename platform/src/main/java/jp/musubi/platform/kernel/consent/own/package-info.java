/**
 * 本人がすること — 同意を終える、提供書を開く、代理人を決める、見せないものを決める。
 *
 * <p>Acts of a person, or of a proxy for the person, on what facilities may see. Each is checked and logged in its
 * transaction.
 */
@NamedInterface("consent")
@NullMarked
package jp.musubi.platform.kernel.consent.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
