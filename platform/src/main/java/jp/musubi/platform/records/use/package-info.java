/**
 * 利用の数え — 保険者ごと、月ごと、行為ごと。費用の分担の基になる。
 *
 * <p>Sendings are counted in the transaction of the act, views behind the sealed log: payers and codes, about no person.
 */
@NullMarked
package jp.musubi.platform.records.use;

import org.jspecify.annotations.NullMarked;
