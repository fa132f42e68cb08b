package jp.musubi.platform.pmh.loads;

import jp.musubi.platform.pmh.recipients.RecipientFault;

/**
 * 行の誤り。
 *
 * @param line of the file, the heading being 1
 */
public record LoadFault(int line, RecipientFault fault) {}
