package jp.musubi.platform.cybersecurity.editions;

import java.time.LocalDate;
import java.util.List;

/** 版を取り込む。A new year's checklist without a release. */
public interface LoadEdition {

    /** Loads it behind all others; an edition never changes afterwards. {@code by} is the caller's name. */
    Outcome load(NewEdition edition, String by);

    /** @param items the file, tab-separated, with the columns of the shipped ones */
    record NewEdition(
            String id, FiscalYear year, LocalDate published, String guideline, boolean complete, String items) {}

    /** 取り込みの結果。 */
    sealed interface Outcome {

        record Loaded(Edition edition) implements Outcome {}

        record Faulty(List<ItemsFault> faults) implements Outcome {}

        /** Its id is there already, or its day is not after the newest one's. */
        record NotNewest(Edition newest) implements Outcome {}
    }
}
