package jp.musubi.platform.outbreaks.drafts;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;

/** 下書きの一覧の一行。Ids and times; whose it is, is asked of access for each. @param lateFrom when it will be late */
public record DraftLine(UUID id, PersonId person, String disease, DraftState state, Instant madeAt, Instant lateFrom) {}
