/**
 * パッケージのコード表 — CodeSystem と ValueSet を、同じ問いに答える形にする。
 *
 * <p>What a package's lists say is asked after our own lists. What they leave open, such as a list that stands in another package,
 * stays unknown.
 */
@NullMarked
package jp.musubi.standard.gate.packages.lists;

import org.jspecify.annotations.NullMarked;
