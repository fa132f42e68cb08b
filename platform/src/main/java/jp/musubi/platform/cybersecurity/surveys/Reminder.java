package jp.musubi.platform.cybersecurity.surveys;

import java.time.Instant;

/** 督促。Sent to all of a prefecture, or of the country, who have not handed in. @param prefecture empty for the country */
public record Reminder(String prefecture, int number, Instant at, String by) {}
