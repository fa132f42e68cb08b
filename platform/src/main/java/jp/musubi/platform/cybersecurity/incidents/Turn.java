package jp.musubi.platform.cybersecurity.incidents;

import java.time.Instant;

/** 状態の移り。A line of the incident's history, numbered from 1. */
public record Turn(int number, State state, String note, Instant at, String by) {}
