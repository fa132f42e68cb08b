/**
 * 遅れている接種と健診の頁。
 */
@NullMarked
package jp.musubi.platform.pmh.overdue.web;

import org.jspecify.annotations.NullMarked;
