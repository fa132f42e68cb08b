/**
 * 可否の表の頁 — だれが、何を、何のために、どの条件で。
 *
 * <p>Shows the tables that the code enforces; open to all, about nobody.
 */
@NullMarked
package jp.musubi.platform.kernel.access.web;

import org.jspecify.annotations.NullMarked;
