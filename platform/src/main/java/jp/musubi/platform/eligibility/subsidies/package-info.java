/**
 * 医療費助成の持ち主への問い — 資格の答えに添える助成を、別の部屋に尋ねる。
 *
 * <p>What the answer of eligibility tells of subsidies; the room of subsidies brings them, for a grant of eligibility.
 */
@NamedInterface("subsidies")
@NullMarked
package jp.musubi.platform.eligibility.subsidies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
