package jp.musubi.platform.pmh.schemes;

import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import org.jspecify.annotations.Nullable;

/**
 * 試した一人。
 *
 * @param before yen at the counter by the insurance alone
 * @param with yen at the counter with the scheme
 * @param later yen that come back later
 * @param remark why the scheme does not count here, or null
 */
public record Tried(
        Words name,
        long before,
        long with,
        long later,
        @Nullable Words remark) {}
