package jp.musubi.platform.records.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 見せないものの行。 */
@Component
class HiddenLines {

    private static final int MOST = 1000;

    private final SharedRecords records;
    private final Facilities facilities;
    private final HiddenThings hidden;

    HiddenLines(SharedRecords records, Facilities facilities, HiddenThings hidden) {
        this.records = records;
        this.facilities = facilities;
        this.hidden = hidden;
    }

    List<HiddenLine> listHidden(AccessGrant grant) {
        return hidden.listOf(grant.person()).stream()
                .map(hide -> new HiddenLine(hide.kind(), hide.reference(), nameOf(hide, grant), hide.since()))
                .toList();
    }

    /** Facilities that registered something of this person and are not hidden, by code. */
    List<HiddenLine> listFacilities(AccessGrant grant) {
        Set<String> codes = new TreeSet<>();
        for (ServedItem item :
                records.list(new ItemQuery(ItemGroups.CLASSES, 0, MOST), grant).items()) {
            codes.add(item.facility().digits());
        }
        codes.removeAll(hidden.of(grant.person()).facilities());
        return codes.stream()
                .map(code -> new HiddenLine(Hide.Kind.FACILITY, code, facilityName(code), null))
                .toList();
    }

    boolean knowsItem(String id, AccessGrant grant) {
        return records.find(id, grant).isPresent();
    }

    boolean knowsFacility(String code) {
        return code.matches("[0-9]{10}")
                && facilities.find(new FacilityCode(code)).isPresent();
    }

    private @Nullable String nameOf(Hide hide, AccessGrant grant) {
        if (hide.kind() == Hide.Kind.FACILITY) {
            return facilityName(hide.reference());
        }
        return records.find(hide.reference(), grant).map(ServedItem::label).orElse(null);
    }

    private String facilityName(String code) {
        return facilities.find(new FacilityCode(code)).map(Facility::name).orElse(code);
    }
}
