package jp.musubi.platform.records.web;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.sixitems.FactsReader;
import jp.musubi.standard.words.FacilityCode;

/** 一つの頁の行を読む。Of one page and one thread: a name of a facility is looked up once, and what repeats is read once. */
final class LineReading {

    private final Facilities facilities;
    private final Map<FacilityCode, String> names = new HashMap<>();
    private final FactsReader facts = new FactsReader();

    LineReading(Facilities facilities) {
        this.facilities = facilities;
    }

    ItemLine lineOf(ServedItem item, boolean hiddenByPerson) {
        return new ItemLine(
                item.id(),
                item.label(),
                facts.read(item.json(), item.label(), item.resourceType()),
                item.clinicalDate(),
                item.facility(),
                names.computeIfAbsent(item.facility(), this::nameOf),
                item.registeredAt(),
                hiddenByPerson);
    }

    private String nameOf(FacilityCode code) {
        return facilities.find(code).map(Facility::name).orElse(code.digits());
    }
}
