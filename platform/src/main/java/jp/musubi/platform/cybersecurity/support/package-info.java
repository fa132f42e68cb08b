/**
 * 支援 — 病院が応募し、都道府県が理由を付けて三月までに選び、国が全体を見る。
 *
 * <p>Parts, reasons and days are data. A facility sees its own application and what was decided of it, a prefecture its candidates.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.support;

import org.jspecify.annotations.NullMarked;
