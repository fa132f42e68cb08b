/**
 * 違い — 自前の表と、公式パッケージのプロファイルの食い違い。
 *
 * <p>Our tables come from fact sheets, a package from its authors. Where the two say different things about one profile, a person
 * should look.
 */
@NullMarked
package jp.musubi.standard.gate.packages.differences;

import org.jspecify.annotations.NullMarked;
