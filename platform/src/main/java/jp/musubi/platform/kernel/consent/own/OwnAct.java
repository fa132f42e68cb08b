package jp.musubi.platform.kernel.consent.own;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 本人の行い。
 *
 * @param person on whose consents: the caller, or for whom the caller is a proxy
 * @param interaction what was called, without values
 */
public record OwnAct(Caller caller, PersonId person, String interaction) {}
