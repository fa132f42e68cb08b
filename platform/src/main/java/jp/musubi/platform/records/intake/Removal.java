package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.WithdrawalRequest;

/**
 * 取消の求め。Which unit of which person is to be withdrawn, and who asks.
 *
 * @param person who had the number of the request when it was looked up
 */
record Removal(Caller caller, UnitKey key, WithdrawalRequest request, PersonId person) {}
