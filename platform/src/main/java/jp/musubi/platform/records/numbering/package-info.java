/**
 * 番号 — 単位と項目の番号は、中身から導く。
 *
 * <p>Ids of units and items, derived and not drawn, so that sending again gives the same ids.
 */
@NullMarked
package jp.musubi.platform.records.numbering;

import org.jspecify.annotations.NullMarked;
