package jp.musubi.platform.outbreaks.instructions;

import java.time.Instant;

/**
 * 手続きの一行。
 *
 * @param number from 1
 * @param note why, in the words of who did it; empty for a draft
 * @param by registered name of who did it
 */
public record InstructionTurn(int number, InstructionStep step, String note, Instant at, String by) {}
