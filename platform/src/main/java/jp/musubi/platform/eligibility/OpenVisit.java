package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.people.PersonId;

/** 開いている受付。One that is neither over nor closed, as its facility's list has it. */
public record OpenVisit(UUID visit, PersonId person, CareSetting care, Instant openedAt) {}
