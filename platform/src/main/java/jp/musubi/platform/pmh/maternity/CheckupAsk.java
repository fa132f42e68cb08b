package jp.musubi.platform.pmh.maternity;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.pmh.maternity.CheckupResult.Measured;
import jp.musubi.platform.pmh.maternity.CheckupResult.Verdict;

/** 健診の結果の申し出。 */
public record CheckupAsk(
        UUID visit, String kind, LocalDate day, Measured measured, Verdict verdict, String note, String doctor) {}
