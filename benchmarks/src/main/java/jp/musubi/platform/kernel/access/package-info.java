/** 可否の判断の計測。In the package of what is measured, which nobody else may call. */
@NullMarked
package jp.musubi.platform.kernel.access;

import org.jspecify.annotations.NullMarked;
