/**
 * ベンダーの頁 — 自施設の接続システム、上限と使った分、知らせの届き方。
 *
 * <p>For a facility's system administrator and the vendor beside: clients, rates and quotas.
 */
@NullMarked
package jp.musubi.platform.portal.vendor;

import org.jspecify.annotations.NullMarked;
