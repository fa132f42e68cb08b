/**
 * 大臣の提供指示 — 範囲を確かめ、二人で出し、公に載せる。
 *
 * <p>Whom and what an instruction names is written down, checked by a table of rules, approved by another person, and open
 * to the public without anybody's data. While it is live access lets the agency read by it (access-matrix §1 X).
 */
@NamedInterface("instructions")
@NullMarked
package jp.musubi.platform.outbreaks.instructions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
