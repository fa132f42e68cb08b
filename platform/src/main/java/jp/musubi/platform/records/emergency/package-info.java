/**
 * 救急時・災害時の集まり — 何を、どの順に見せるか。
 *
 * <p>A dated table of parts. Which classes may be read at all, access decides.
 */
@NullMarked
package jp.musubi.platform.records.emergency;

import org.jspecify.annotations.NullMarked;
