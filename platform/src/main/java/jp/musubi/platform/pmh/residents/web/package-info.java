/**
 * 住民の頁。
 *
 * <p>The municipality's own list, one of it, and a new one.
 */
@NullMarked
package jp.musubi.platform.pmh.residents.web;

import org.jspecify.annotations.NullMarked;
