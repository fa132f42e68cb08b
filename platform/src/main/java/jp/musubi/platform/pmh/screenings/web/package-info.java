/**
 * 自治体検診の頁 — 自治体の名簿とファイル、医師の画面、本人の頁。
 *
 * <p>Pages of municipalities, doctors and persons, and the doors of their systems.
 */
@NullMarked
package jp.musubi.platform.pmh.screenings.web;

import org.jspecify.annotations.NullMarked;
