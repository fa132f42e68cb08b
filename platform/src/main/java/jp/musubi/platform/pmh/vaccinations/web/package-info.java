/**
 * 予防接種の頁と HTTP。
 *
 * <p>The family's pages, the facility's desk, the municipality's desk, and the same for systems.
 */
@NullMarked
package jp.musubi.platform.pmh.vaccinations.web;

import org.jspecify.annotations.NullMarked;
