package jp.musubi.platform.records.lists;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.ledger.Entry;

/**
 * 順番を待つ提出。
 *
 * @param tries how often the platform failed on it
 */
record Waiting(Entry entry, Caller caller, boolean agreedOrally, int tries, byte[] body) {}
