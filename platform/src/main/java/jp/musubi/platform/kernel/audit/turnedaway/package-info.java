/**
 * 入口での断り — だれとも分かる前に断った呼び出しを、分ごとに数えて記録する。
 *
 * <p>A flood at the door fills no log: one entry a minute for each reason and source, and no more than a hundred of them.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.turnedaway;

import org.jspecify.annotations.NullMarked;
