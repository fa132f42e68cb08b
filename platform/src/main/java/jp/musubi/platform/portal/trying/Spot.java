package jp.musubi.platform.portal.trying;

/** 文書の中の場所。 @param line from 1 @param column from 1, in characters */
record Spot(int line, int column) {}
