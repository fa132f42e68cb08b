package jp.musubi.platform.cybersecurity.bcp;

/** BCP で見つかったこと。@param about id of the line, of the step, or of the kind of contact; empty for the whole plan */
public record BcpFinding(BcpRule rule, String about, String japanese, String english) {}
