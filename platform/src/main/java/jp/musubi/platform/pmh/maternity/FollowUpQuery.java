package jp.musubi.platform.pmh.maternity;

/** 見守りの探し方。@param kind a checkup or empty @param state ALL results, those with FINDINGS, or of these the state */
public record FollowUpQuery(String kind, String state, int page, int size) {}
