package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;

/** 取消の求め。Which unit of which person is to be withdrawn, and who asks. */
record Removal(Caller caller, UnitKey key, PersonId person) {}
