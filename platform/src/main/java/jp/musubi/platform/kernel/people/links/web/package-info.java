/**
 * 紐付けの窓口の頁。
 *
 * <p>The operator's pages of wrong links: the list of cases, one case with the five items side by side, the search for
 * whose the number should be, and the second person's decision.
 */
@NullMarked
package jp.musubi.platform.kernel.people.links.web;

import org.jspecify.annotations.NullMarked;
