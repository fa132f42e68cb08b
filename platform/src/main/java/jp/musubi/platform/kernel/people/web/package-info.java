/**
 * 施設の一覧 — だれでも見られる、参加する施設の台帳。
 *
 * <p>The register of facilities as a page and as JSON. Open: which facilities take part is public.
 */
@NullMarked
package jp.musubi.platform.kernel.people.web;

import org.jspecify.annotations.NullMarked;
