package jp.musubi.platform.kernel.pace;

import java.time.Duration;

/** @param most tries that may begin within {@code span} */
public record Limit(Duration span, int most) {}
