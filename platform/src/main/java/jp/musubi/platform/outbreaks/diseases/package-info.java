/**
 * 疾患の表 — 類、期限、だれのことを届けてよいか、届の項目、引き金、宛先。
 *
 * <p>Dated tables shipped with the platform; files of the same names in the folder {@code outbreaks} of the data folder add to
 * them while it runs, so that a new disease is a file and not a release.
 */
@NullMarked
package jp.musubi.platform.outbreaks.diseases;

import org.jspecify.annotations.NullMarked;
