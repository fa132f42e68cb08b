package jp.musubi.platform.kernel.emergency;

import jp.musubi.platform.kernel.access.WrittenReason;

/**
 * 開く申し出。
 *
 * @param system of the number, as in a visit
 * @param value a number that the person has or had
 */
public record OpeningRequest(String system, String value, WrittenReason reason) {}
