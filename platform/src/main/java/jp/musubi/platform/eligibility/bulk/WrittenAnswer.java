package jp.musubi.platform.eligibility.bulk;

/**
 * 書いた一行。
 *
 * @param right an answer; else a refusal of the line
 * @param bytes in the list's form
 */
public record WrittenAnswer(boolean right, byte[] bytes) {}
