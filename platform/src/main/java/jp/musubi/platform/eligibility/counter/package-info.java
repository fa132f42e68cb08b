/**
 * 受付の席 — カードを置き、本人を確かめ、同意を選び、資格を見て、カードを取る。
 *
 * <p>The pages of who sits at a facility's counter, over the same front doors as its system.
 */
@NullMarked
package jp.musubi.platform.eligibility.counter;

import org.jspecify.annotations.NullMarked;
