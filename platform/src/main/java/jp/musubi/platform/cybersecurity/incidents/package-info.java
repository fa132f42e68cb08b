/**
 * インシデント — 気づいてから終わりまで、だれに、いつまでに、何を知らせるか。
 *
 * <p>States, facts and reports are lines that are only added. Whom to tell and by when are rule tables; forms are filled from what is
 * known. A sent report cannot change: a correction is another report.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.incidents;

import org.jspecify.annotations.NullMarked;
