package jp.musubi.standard.gate.packages;

/** 読めないもの。A file that was left, as a sentence for who keeps the folder; names the file and nothing of its content. */
public record Trouble(String japanese, String english) {}
