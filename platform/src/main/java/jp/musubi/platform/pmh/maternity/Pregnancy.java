package jp.musubi.platform.pmh.maternity;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** 妊娠の届出。@param dueOn 出産予定日 @param endedOn 出産などの日, or null */
public record Pregnancy(
        UUID id,
        PersonId person,
        String municipality,
        UUID resident,
        LocalDate dueOn,
        LocalDate notifiedOn,
        @Nullable LocalDate endedOn) {}
