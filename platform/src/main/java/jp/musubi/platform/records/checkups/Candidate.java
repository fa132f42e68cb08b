package jp.musubi.platform.records.checkups;

import jp.musubi.platform.records.Checkup;

/** 特定保健指導の名簿の一行。The newest report of a person in the fiscal year, and what it comes to. */
public record Candidate(Checkup checkup, Judgement judgement) {}
