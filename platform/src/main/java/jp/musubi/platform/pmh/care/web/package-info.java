/**
 * 介護の頁 — 自治体、医療機関、居宅介護支援事業所、本人。
 *
 * <p>Pages of municipalities, facilities, care managers and persons.
 */
@NullMarked
package jp.musubi.platform.pmh.care.web;

import org.jspecify.annotations.NullMarked;
