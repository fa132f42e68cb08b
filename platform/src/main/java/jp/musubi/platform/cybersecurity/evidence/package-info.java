/**
 * 証拠の文書 — 項目ごとに添える、大きさと種類の決まった文書。
 *
 * <p>Kept whole with its digest, an image written anew without what a camera added; read by the facility and by whoever may inspect it.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.evidence;

import org.jspecify.annotations.NullMarked;
