/**
 * 事業者の確認票 — 送った住所から、口座なしで答えてもらう。
 *
 * <p>A link with an unguessable word, which ends by itself and can be ended; it opens one sheet of one facility.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.vendors;

import org.jspecify.annotations.NullMarked;
