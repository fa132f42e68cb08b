package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;

/** 報告の一跳び。Who had it when; the first is the sending itself. */
public record Hop(int number, String toWhom, String note, Instant at, String by) {}
