/**
 * 発生届 — 医師から保健所、都道府県、国へ。
 *
 * <p>A notice holds what its class allows and no link to a person's record. Versions and turns are only added; who sees which is
 * decided in one place.
 */
@NullMarked
package jp.musubi.platform.outbreaks.notices;

import org.jspecify.annotations.NullMarked;
