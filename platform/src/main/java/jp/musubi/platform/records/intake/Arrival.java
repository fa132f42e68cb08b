package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.standard.words.FacilityCode;

/**
 * 届いたもの。
 *
 * @param body as sent, byte for byte
 * @param sender the caller's facility
 * @param agreedOrally whether the person said at the sender that the addressee may open the letter
 */
record Arrival(byte[] body, Caller caller, FacilityCode sender, boolean agreedOrally) {}
