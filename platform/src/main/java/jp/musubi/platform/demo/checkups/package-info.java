/**
 * 見本の国の健診 — 健診機関や事業者が、数年分を送ってある。
 *
 * <p>Reports that the country's facilities sent, through the same intake as everybody's.
 */
@NullMarked
package jp.musubi.platform.demo.checkups;

import org.jspecify.annotations.NullMarked;
