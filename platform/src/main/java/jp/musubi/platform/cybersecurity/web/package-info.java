/**
 * 安全対策の頁。
 *
 * <p>For a facility's responsible persons, for inspectors of prefectures and the ministry, and for vendors with a link.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.web;

import org.jspecify.annotations.NullMarked;
