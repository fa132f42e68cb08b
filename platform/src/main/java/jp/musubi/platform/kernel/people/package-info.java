/**
 * 台帳 — 人、資格の履歴、施設。
 *
 * <p>The register of persons with their coverage over time, of facilities and of the other parties.
 */
@NamedInterface("people")
@NullMarked
package jp.musubi.platform.kernel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
