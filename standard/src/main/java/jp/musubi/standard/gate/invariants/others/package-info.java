/**
 * 隣の文書の決まり — 健診結果報告書・自治体検診・電子処方箋情報。
 *
 * <p>Whole-document rules of the three kinds beside the clinical documents: exact profile names, agreement of category, event and
 * sections, and what the sharing service leaves out.
 */
@NullMarked
package jp.musubi.standard.gate.invariants.others;

import org.jspecify.annotations.NullMarked;
