package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.checklist.Sheets;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/** 自施設の確認票の頁が使うもの。 */
@Component
record SheetParts(SafetyRights rights, Editions editions, Sheets sheets, FillSheet fill, SheetViews views) {

    /** The caller's own facility and its form of that edition. */
    record Own(Facility facility, Edition edition, Form form) {}

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; NOT-FOUND for an edition that is not, or that has no such form */
    Own own(Caller caller, String edition, String interaction) {
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, interaction);
        Edition found = editions.find(edition).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        Form form = Form.findOf(facility.kind())
                .filter(each -> !found.items(each).isEmpty())
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        return new Own(facility, found, form);
    }

    /** Names of the facility's vendors, of all editions. */
    List<String> vendors(Facility facility) {
        return editions.list().stream()
                .flatMap(edition -> sheets.listVendors(facility.code(), edition).stream())
                .map(Sheet::vendor)
                .distinct()
                .sorted()
                .toList();
    }
}
