package jp.musubi.platform.kernel.people.search;

import java.time.Duration;
import jp.musubi.platform.kernel.access.SearchGround;

/**
 * 照会の上限と、使った分。
 *
 * @param used searches that began within the span, at this process
 */
public record SearchUse(SearchGround ground, Duration span, int most, int used) {}
