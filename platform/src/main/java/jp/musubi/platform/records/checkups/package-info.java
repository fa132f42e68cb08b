/**
 * 健診結果報告書 — 健診センターや事業者から受け取り、保険者・本人・同意のある施設へ見せる。
 *
 * <p>Checkup reports: what of them a grant shows, the feed of insurers, items over the years, and who is offered 特定保健指導.
 */
@NullMarked
package jp.musubi.platform.records.checkups;

import org.jspecify.annotations.NullMarked;
