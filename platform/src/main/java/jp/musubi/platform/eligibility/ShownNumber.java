package jp.musubi.platform.eligibility;

/** 示された番号。An insured number with its system, as the reader or the counter has it. */
public record ShownNumber(String system, String value) {}
