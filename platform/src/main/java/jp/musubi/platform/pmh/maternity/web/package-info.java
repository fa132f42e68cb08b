/**
 * 母子保健の頁と HTTP。
 *
 * <p>The family's page, the facility's desk, the municipality's desk.
 */
@NullMarked
package jp.musubi.platform.pmh.maternity.web;

import org.jspecify.annotations.NullMarked;
