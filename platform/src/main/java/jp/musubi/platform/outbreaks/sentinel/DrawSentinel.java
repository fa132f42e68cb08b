package jp.musubi.platform.outbreaks.sentinel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.HealthCenter;
import jp.musubi.platform.outbreaks.diseases.SentinelDisease;
import jp.musubi.platform.outbreaks.diseases.SentinelSite;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 定点の数を作る。Asks for no right: the viewer says of which sites. */
@Service
public class DrawSentinel {

    private final SentinelRows rows;
    private final Diseases diseases;
    private final Facilities facilities;

    DrawSentinel(SentinelRows rows, Diseases diseases, Facilities facilities) {
        this.rows = rows;
        this.diseases = diseases;
        this.facilities = facilities;
    }

    /**
     * 定点の数の頁の中身。
     *
     * @param sites that are designated, and {@code told} of them, who told any
     * @param missing names of those that told nothing; of the ministry's view none are named
     */
    public record Figures(List<Line> lines, List<Area> areas, int sites, int told, List<String> missing) {}

    /** @param before of the period before */
    public record Line(SentinelDisease disease, Mean asked, Mean before) {}

    /** @param center null where the areas are prefectures */
    public record Area(String id, @Nullable HealthCenter center, Mean mean, int designated) {}

    /** 定点当たり。@param sites that told it */
    public record Mean(long cases, long sites) {

        static final Mean NONE = new Mean(0, 0);

        /** Cases by site, two digits; a dash where no site told any. */
        public String text() {
            return sites == 0
                    ? "—"
                    : BigDecimal.valueOf(cases)
                            .divide(BigDecimal.valueOf(sites), 2, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        Mean plus(Mean other) {
            return new Mean(cases + other.cases, sites + other.sites);
        }
    }

    /** @param disease of which the areas are told */
    public Figures draw(SentinelPeriod period, SentinelDisease disease, Viewer viewer) {
        DiseaseBook book = diseases.bookOn(period.from());
        List<SentinelDisease> counted = book.counted(period.kind(), period.monthly());
        Map<FacilityCode, String> sites = sites(book, period.kind(), viewer);
        Set<FacilityCode> told = new HashSet<>(rows.tellers(period.from(), ids(counted), viewer));
        List<SentinelRows.InArea> found = rows.areas(period.from(), ids(counted), viewer);
        Map<String, Mean> now = byDisease(found);
        Map<String, Mean> before = byDisease(rows.areas(period.before().from(), ids(counted), viewer));
        return new Figures(
                counted.stream()
                        .map(each -> new Line(
                                each,
                                now.getOrDefault(each.id(), Mean.NONE),
                                before.getOrDefault(each.id(), Mean.NONE)))
                        .toList(),
                areas(book, sites, found, disease),
                sites.size(),
                (int) sites.keySet().stream().filter(told::contains).count(),
                viewer.role() == Role.MINISTRY ? List.of() : missing(sites.keySet(), told));
    }

    private static List<String> ids(List<SentinelDisease> counted) {
        return counted.stream().map(SentinelDisease::id).toList();
    }

    private static Map<String, Mean> byDisease(List<SentinelRows.InArea> found) {
        Map<String, Mean> sums = new HashMap<>();
        found.forEach(each -> sums.merge(each.disease(), new Mean(each.cases(), each.sites()), Mean::plus));
        return sums;
    }

    /** The viewer's sites with their areas. */
    private Map<FacilityCode, String> sites(DiseaseBook book, String kind, Viewer viewer) {
        Map<FacilityCode, String> areas = new HashMap<>();
        for (SentinelSite site : book.sites()) {
            FacilityCode code = site.facility();
            if (site.kind().equals(kind)) {
                String area = viewer.role() == Role.MINISTRY ? code.prefecture() : center(book, code, viewer);
                if (area != null) {
                    areas.put(code, area);
                }
            }
        }
        return areas;
    }

    private @Nullable String center(DiseaseBook book, FacilityCode code, Viewer viewer) {
        if (viewer.role() == Role.PREFECTURE && !code.prefecture().equals(viewer.key())) {
            return null;
        }
        return facilities
                .find(code)
                .flatMap(facility ->
                        book.centerFor(code.prefecture(), facility.profile().address()))
                .map(HealthCenter::id)
                .filter(center -> viewer.role() != Role.HEALTH_CENTER || center.equals(viewer.key()))
                .orElse(null);
    }

    private static List<Area> areas(
            DiseaseBook book,
            Map<FacilityCode, String> sites,
            List<SentinelRows.InArea> found,
            SentinelDisease disease) {
        Map<String, Mean> means = found.stream()
                .filter(each -> each.disease().equals(disease.id()))
                .collect(Collectors.toMap(
                        SentinelRows.InArea::area, each -> new Mean(each.cases(), each.sites()), Mean::plus));
        Set<String> areas = new TreeSet<>(sites.values());
        areas.addAll(means.keySet());
        return areas.stream()
                .map(area -> new Area(area, book.center(area).orElse(null), means.getOrDefault(area, Mean.NONE), (int)
                        sites.values().stream().filter(area::equals).count()))
                .toList();
    }

    private List<String> missing(Set<FacilityCode> sites, Set<FacilityCode> told) {
        return sites.stream()
                .filter(site -> !told.contains(site))
                .flatMap(site -> facilities.find(site).stream())
                .map(Facility::name)
                .sorted()
                .toList();
    }
}
