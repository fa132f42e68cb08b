/**
 * 間合い — 台帳をめくる者、当てずっぽうの者を待たせる。
 *
 * <p>How often one may try within a time. Kept in memory of this process only; a start begins anew.
 */
@NamedInterface("pace")
@NullMarked
package jp.musubi.platform.kernel.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
