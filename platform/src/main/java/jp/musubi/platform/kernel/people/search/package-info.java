/**
 * 人の照会 — 氏名カナ・生年月日・性別・住所で本人を探し、確かさを付けて答える。
 *
 * <p>Finds persons by an insured number or the four items, and says of each how sure it is. Wide in search: what is
 * found is then compared item by item, and a table says the grade.
 */
@NamedInterface("search")
@NullMarked
package jp.musubi.platform.kernel.people.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
