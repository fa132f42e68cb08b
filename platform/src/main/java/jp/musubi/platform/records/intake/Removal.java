package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.WithdrawalRequest;
import org.jspecify.annotations.Nullable;

/**
 * 取消の求め。Which unit of which person is to be withdrawn, and who asks.
 *
 * @param request null for a letter that was named by its own id, not by the three keys
 * @param person who had the number of the request when it was looked up
 */
record Removal(Caller caller, UnitKey key, @Nullable WithdrawalRequest request, PersonId person) {}
