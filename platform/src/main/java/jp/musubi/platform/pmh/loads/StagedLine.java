package jp.musubi.platform.pmh.loads;

import jp.musubi.platform.pmh.recipients.Recipient;

/**
 * 確かめた行。
 *
 * @param ends whether the recipient of this number ends; else it is registered or changed
 */
record StagedLine(int line, boolean ends, Recipient recipient) {}
