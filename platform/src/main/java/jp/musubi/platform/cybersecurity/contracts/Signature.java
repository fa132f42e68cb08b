package jp.musubi.platform.cybersecurity.contracts;

import java.time.Instant;

/** 署名。A name that was typed by who had the table open; {@code digest} of all cells as they stood. */
public record Signature(String party, int number, String name, String digest, Instant at, String by) {}
