package jp.musubi.platform.cybersecurity.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.FillSheet;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.checklist.SheetFinding;
import jp.musubi.platform.cybersecurity.checklist.Sheets;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.cybersecurity.evidence.Evidence;
import jp.musubi.platform.cybersecurity.evidence.KeepEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 確認票を見せる形にする。 */
@Component
final class SheetViews {

    private final Sheets sheets;
    private final KeepEvidence evidence;

    SheetViews(Sheets sheets, KeepEvidence evidence) {
        this.sheets = sheets;
        this.evidence = evidence;
    }

    /** @param sheet null for one that nobody has begun */
    SheetView of(Edition edition, Form form, @Nullable Sheet sheet) {
        return of(edition, form, sheet, Map.of());
    }

    /** With proposed answers where there is none yet. */
    SheetView of(Edition edition, Form form, @Nullable Sheet sheet, Map<String, ItemAnswer> proposed) {
        Map<String, AnswerLine> newest = sheet == null ? Map.of() : sheets.answers(sheet);
        List<SheetFinding> findings = sheet == null ? List.of() : sheets.judge(sheet, edition);
        List<Evidence> kept = sheet == null ? List.of() : evidence.list(sheet.id());
        List<SheetView.Line> lines = new ArrayList<>();
        boolean proposal = false;
        String chapter = "";
        for (Item item : edition.items(form)) {
            AnswerLine line = newest.get(item.id());
            ItemAnswer own = line == null ? ItemAnswer.NONE : line.answer();
            boolean take = own.isEmpty() && proposed.containsKey(item.id());
            proposal |= take;
            lines.add(new SheetView.Line(
                    lines.size(),
                    item,
                    take ? proposed.getOrDefault(item.id(), own) : own,
                    line,
                    findings.stream()
                            .filter(each -> each.item().equals(item.id()))
                            .toList(),
                    kept.stream().filter(each -> each.item().equals(item.id())).toList(),
                    !item.chapter().equals(chapter)));
            chapter = item.chapter();
        }
        String band = sheet == null ? "" : sheet.band();
        return new SheetView(edition, form, band, lines, FillSheet.linesOf(newest), proposal);
    }

    /** What counts of each item of a sheet. */
    Map<String, ItemAnswer> given(Sheet sheet) {
        Map<String, ItemAnswer> given = new HashMap<>();
        sheets.answers(sheet).forEach((item, line) -> given.put(item, line.answer()));
        return given;
    }
}
