package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.checklist.Sheets;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.Inspections;
import jp.musubi.platform.cybersecurity.inspections.KeepPhotos;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.inspections.VisitPhoto;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import org.springframework.stereotype.Component;

/** 立入検査の頁が使うもの。 */
@Component
record InspectionParts(
        SheetParts sheet, Inspections inspections, VisitItems items, KeepPhotos photos, Facilities facilities) {

    /** The sheets that were asked for. @param vendors how many vendors' sheets there are */
    record SheetsIn(boolean begun, long answered, int total, long errors, int vendors) {

        /** Whether every item of the facility's own sheet is answered. */
        public boolean in() {
            return begun && answered == total;
        }
    }

    /** The prefecture whose inspector this is. */
    String prefecture(Caller caller, String here) {
        return sheet.rights().requireInspector(caller, Doing.INSPECT_FACILITY, here);
    }

    /** One of the inspector's own prefecture; another's is as none. */
    Inspection inspected(Caller caller, String inspection, String here) {
        String prefecture = prefecture(caller, here);
        return Words.id(inspection)
                .flatMap(id -> inspections.find(id, prefecture))
                .orElseThrow(() -> sheet.rights().refused(caller, here));
    }

    /** One of the caller's own facility, of which it was told. */
    Inspection own(Caller caller, String inspection, String here) {
        Facility facility = sheet.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        return Words.id(inspection)
                .flatMap(id -> inspections.find(id, facility.code()))
                .orElseThrow(() -> sheet.rights().refused(caller, here));
    }

    Facility facility(Inspection inspection) {
        return facilities.find(inspection.facility()).orElseThrow();
    }

    String name(Inspection inspection) {
        return facilities.find(inspection.facility()).map(Facility::name).orElse("");
    }

    /** The edition that was asked for. */
    Edition edition(Inspection inspection) {
        return sheet.editions().find(inspection.appointment().edition()).orElseThrow();
    }

    SheetsIn sheetsIn(Inspection inspection) {
        Edition edition = edition(inspection);
        Form form = facilities
                .find(inspection.facility())
                .flatMap(found -> Form.findOf(found.kind()))
                .orElse(null);
        if (form == null) {
            return new SheetsIn(false, 0, 0, 0, 0);
        }
        Sheet own = sheet.sheets().findOwn(inspection.facility(), edition).orElse(null);
        SheetView view = sheet.views().of(edition, form, own);
        int vendors = sheet.sheets().listVendors(inspection.facility(), edition).size();
        return new SheetsIn(own != null, view.answered(), view.total(), view.getErrors(), vendors);
    }

    /** What the facility answered, by the checklist's name of the item. */
    Map<String, ItemAnswer> answers(Inspection inspection) {
        Sheets sheets = sheet.sheets();
        return sheets.findOwn(inspection.facility(), edition(inspection))
                .map(sheet.views()::given)
                .orElse(Map.of());
    }

    /** By the id of their item. */
    Map<String, List<VisitPhoto>> photosByItem(Inspection inspection) {
        return photos.list(inspection).stream().collect(Collectors.groupingBy(VisitPhoto::item));
    }

    static String address(UUID inspection) {
        return "redirect:/cybersecurity/inspections/" + Objects.requireNonNull(inspection);
    }
}
