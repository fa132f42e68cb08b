/**
 * 紐付けの窓口 — 番号が違う人に付いていたとき、五項目を照らし、二人で確かめて直す。
 *
 * <p>Wrong links happen: cases, what the operator proposes, what another operator confirms, and the whole history. A
 * number moves from person to person; who keeps records by person listens and follows.
 */
@NamedInterface("links")
@NullMarked
package jp.musubi.platform.kernel.people.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
