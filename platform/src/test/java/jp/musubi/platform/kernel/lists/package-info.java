/** 一覧の試験。 */
@NullMarked
package jp.musubi.platform.kernel.lists;

import org.jspecify.annotations.NullMarked;
