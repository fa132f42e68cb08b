/**
 * 封 — 書かれた記録を木に束ね、頭に署名する。
 *
 * <p>Seals what was written within a second, and proves to anyone what was sealed. The forms are those of
 * docs/audit-format.md.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.sealing;

import org.jspecify.annotations.NullMarked;
