/**
 * 下書き — 届いた5情報から、届が要りそうなものを医師に示す。
 *
 * <p>What arrives is screened while it is taken in; only what may concern a disease is looked at again, under a grant of the
 * facility that sent it. A draft is a suggestion: nothing leaves without a doctor.
 */
@NullMarked
package jp.musubi.platform.outbreaks.drafts;

import org.jspecify.annotations.NullMarked;
