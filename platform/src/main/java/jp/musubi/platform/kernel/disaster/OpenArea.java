package jp.musubi.platform.kernel.disaster;

import java.time.Instant;

/**
 * 開いている地域。
 *
 * @param from since when the disaster holds here; may lie before the day on which the area was added
 */
public record OpenArea(Area area, Instant from) {}
