/**
 * 自治体検診 — 五つのがん検診、歯周疾患、骨粗鬆症、肝炎ウイルスの結果と、要精検の人の追いかけ。
 *
 * <p>Results of screening that municipalities register for their residents, and who needs a further examination.
 */
@NamedInterface("screenings")
@NullMarked
package jp.musubi.platform.pmh.screenings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
