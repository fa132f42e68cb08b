/** 植えた違反が読む所。 */
@NullMarked
package jp.musubi.platform.architecture.planted.rows;

import org.jspecify.annotations.NullMarked;
