package jp.musubi.platform.records.checkups.web;

import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.checkups.Trend;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 頁の健診。What a page of checkups shows: the reports with the names of their facilities, and the values over the years. */
@Component
final class CheckupLines {

    private final Checkups checkups;
    private final Facilities facilities;

    CheckupLines(Checkups checkups, Facilities facilities) {
        this.checkups = checkups;
        this.facilities = facilities;
    }

    record Line(Checkup checkup, String facilityName) {

        /** In the reader's language, where a law names the item. */
        public String nameOf(CheckupResult result, Locale reader) {
            return Trend.nameFor(reader, result.code(), result.name());
        }
    }

    void show(AccessGrant grant, Model model) {
        List<Checkup> all = checkups.list(grant);
        model.addAttribute("lines", all.stream().map(this::line).toList());
        model.addAttribute("table", TrendTable.of(all));
    }

    private Line line(Checkup checkup) {
        return new Line(checkup, nameOf(checkup.source().facility()));
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
