/**
 * 稼働状況 — 実際に確かめた状態だけを答える。
 *
 * <p>State of each system, from real checks.
 */
@NamedInterface("health")
@NullMarked
package jp.musubi.platform.kernel.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
