/**
 * 資格過誤を防いだ数の頁。
 */
@NullMarked
package jp.musubi.platform.pmh.avoided.web;

import org.jspecify.annotations.NullMarked;
