package jp.musubi.platform.records.writing.web;

/**
 * 探した答えの一つ。
 *
 * @param detail code and what else tells it from its like
 */
record Choice(String code, String name, String detail) {}
