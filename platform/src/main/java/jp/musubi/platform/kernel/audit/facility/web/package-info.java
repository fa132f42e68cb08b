/**
 * 施設の記録の入口と頁。
 *
 * <p>HTTP and the page on which a facility's privacy officer, or the operator, reads them.
 */
@NullMarked
package jp.musubi.platform.kernel.audit.facility.web;

import org.jspecify.annotations.NullMarked;
