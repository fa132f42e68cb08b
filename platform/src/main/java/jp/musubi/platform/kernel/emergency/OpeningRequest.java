package jp.musubi.platform.kernel.emergency;

import jp.musubi.platform.kernel.access.WrittenReason;

/**
 * 開く申し出。
 *
 * @param interaction what was called, without any value, for the log
 */
public record OpeningRequest(Sought patient, WrittenReason reason, String interaction) {}
