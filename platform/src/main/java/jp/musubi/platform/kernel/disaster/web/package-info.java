/**
 * 災害時モードの入口と頁。
 *
 * <p>HTTP and the operator's page to declare, extend and end; and the list of open ones for everybody.
 */
@NullMarked
package jp.musubi.platform.kernel.disaster.web;

import org.jspecify.annotations.NullMarked;
