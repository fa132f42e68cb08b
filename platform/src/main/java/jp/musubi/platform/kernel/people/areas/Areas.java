package jp.musubi.platform.kernel.people.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 地域の入口。 */
public interface Areas {

    /** All areas as they stand, by code; the whole country first. */
    List<Area> list();

    /** First day on which the service runs in that prefecture: its own, or the whole country's where that is earlier. */
    Optional<LocalDate> findStart(String prefecture);

    /** The first days of all prefectures that have one, by 都道府県番号. */
    Map<String, LocalDate> startsByPrefecture();

    /** The periods of all prefectures that have a first day, by 都道府県番号. */
    Map<String, AreaPeriod> periodsByPrefecture();

    /**
     * Sets the days of an area in place of what stood before; the history is kept.
     *
     * @param by who sets it, as registered
     */
    void register(Area area, String by);
}
