/**
 * 閲覧の可否 — 決める場所は一つだけ。
 *
 * <p>Decides who may do what, and is the only place that can make an access grant.
 */
@NamedInterface("access")
@NullMarked
package jp.musubi.platform.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
