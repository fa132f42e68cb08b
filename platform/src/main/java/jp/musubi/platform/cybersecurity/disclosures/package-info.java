/**
 * 開示書(MDS/SDS) — 事業者の答えを表として読み、版のあいだで何が変わったかを示す。
 *
 * <p>The form itself is the makers' and is not shipped: questions are known by their ids.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.disclosures;

import org.jspecify.annotations.NullMarked;
