/**
 * パッケージ — ./musubi packages。手元の公式パッケージと自前の表の違い。
 *
 * <p>Reads the packages a user has and says what is in them, by what the gate judges, and where they differ from our own tables.
 */
@NullMarked
package jp.musubi.platform.commandline.packages;

import org.jspecify.annotations.NullMarked;
