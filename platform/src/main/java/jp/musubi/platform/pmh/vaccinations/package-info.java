/**
 * 予防接種 — 予定、予診票、接種の前の確認、結果、請求、依頼書。
 *
 * <p>What a child is to be given and was given. The rules are {@code standard}'s; here stand who may, for whom, and where the
 * result and its bill go: to the municipality in which the child lives on the day.
 */
@NamedInterface("vaccinations")
@NullMarked
package jp.musubi.platform.pmh.vaccinations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
