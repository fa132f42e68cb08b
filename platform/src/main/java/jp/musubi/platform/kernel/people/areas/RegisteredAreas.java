package jp.musubi.platform.kernel.people.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas: as published, with what was registered since in its table. */
@Component
class RegisteredAreas implements Areas {

    private static final String NEWEST = """
        select distinct on (prefecture) prefecture, opens_on, ends_on, reason
          from kernel.area
         order by prefecture, change desc
        """;

    private static final String REGISTER = """
        insert into kernel.area (prefecture, change, opens_on, ends_on, reason, changed_by, changed_at)
        select :prefecture, coalesce(max(change), 0) + 1, :opensOn, cast(:endsOn as date), :reason, :by, :at
          from kernel.area
         where prefecture = :prefecture
        """;

    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher changes;

    RegisteredAreas(JdbcClient sql, Clock clock, ApplicationEventPublisher changes) {
        this.sql = sql;
        this.clock = clock;
        this.changes = changes;
    }

    @Override
    public List<Area> list() {
        Map<String, Area> areas = new TreeMap<>();
        AreaTable.list().forEach(area -> areas.put(area.prefecture(), area));
        registered().forEach(area -> areas.put(area.prefecture(), area));
        return List.copyOf(areas.values());
    }

    @Override
    public Optional<LocalDate> findStart(String prefecture) {
        return Optional.ofNullable(startsByPrefecture().get(prefecture));
    }

    @Override
    public Map<String, LocalDate> startsByPrefecture() {
        Map<String, LocalDate> starts = new TreeMap<>();
        periodsByPrefecture().forEach((prefecture, period) -> starts.put(prefecture, period.from()));
        return starts;
    }

    @Override
    public Map<String, AreaPeriod> periodsByPrefecture() {
        Map<String, AreaPeriod> registered = new TreeMap<>();
        registered().forEach(area -> registered.put(area.prefecture(), new AreaPeriod(area.opensOn(), area.endsOn())));
        Map<String, AreaPeriod> periods = new TreeMap<>();
        for (Prefecture prefecture : Prefectures.list()) {
            AreaPeriod period = AreaTable.findPeriod(
                    prefecture.code(), registered.get(prefecture.code()), registered.get(Area.WHOLE_COUNTRY));
            if (period != null) {
                periods.put(prefecture.code(), period);
            }
        }
        return periods;
    }

    @Override
    public void register(Area area, String by) {
        sql.sql(REGISTER)
                .param("prefecture", area.prefecture())
                .param("opensOn", area.opensOn())
                .param("endsOn", area.endsOn())
                .param("reason", area.source())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        changes.publishEvent(new FacilitiesChanged());
    }

    private List<Area> registered() {
        return sql.sql(NEWEST)
                .query((row, number) -> new Area(
                        row.getString("prefecture"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        false,
                        row.getString("reason")))
                .list();
    }
}
