package jp.musubi.platform.cybersecurity.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;

/** 確認票を読む仕事。 */
@Service
class KeptSheets implements Sheets {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LONGEST_HISTORY = 500;

    private final SheetRows sheets;
    private final AnswerRows answers;
    private final Clock clock;

    KeptSheets(SheetRows sheets, AnswerRows answers, Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<Sheet> findOwn(FacilityCode facility, Edition edition) {
        return sheets.find(facility, edition.id(), "");
    }

    @Override
    public Optional<Sheet> find(UUID id, FacilityCode facility) {
        return sheets.find(id).filter(sheet -> sheet.facility().equals(facility));
    }

    @Override
    public Optional<Sheet> findLinked(UUID id) {
        return sheets.find(id).filter(Sheet::ofVendor);
    }

    @Override
    public List<Sheet> listVendors(FacilityCode facility, Edition edition) {
        return sheets.list(facility, edition.id()).stream()
                .filter(Sheet::ofVendor)
                .toList();
    }

    @Override
    public List<Sheet> listOf(Edition edition, String prefecture, String after, int most) {
        return sheets.listOf(edition.id(), prefecture, after, most);
    }

    @Override
    public Map<String, AnswerLine> answers(Sheet sheet) {
        return answers.newest(sheet.id());
    }

    @Override
    public List<AnswerLine> history(Sheet sheet) {
        return answers.history(sheet.id(), LONGEST_HISTORY);
    }

    @Override
    public List<SheetFinding> judge(Sheet sheet, Edition edition) {
        List<Item> items = edition.items(sheet.form());
        Map<String, ItemAnswer> given = given(sheet);
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        List<SheetFinding> findings = new ArrayList<>(JudgeSheet.judge(items, given, edition.year(), today));
        if (!sheet.ofVendor() && !JudgeSheet.closes(items, given)) {
            findings.addAll(Contradictions.find(items, given, vendors(sheet, edition)));
        }
        return findings;
    }

    private List<Contradictions.VendorAnswers> vendors(Sheet sheet, Edition edition) {
        List<String> asked = edition.items(Form.VENDOR).stream().map(Item::id).toList();
        return listVendors(sheet.facility(), edition).stream()
                .map(vendor -> new Contradictions.VendorAnswers(vendor.vendor(), asked, given(vendor)))
                .toList();
    }

    private Map<String, ItemAnswer> given(Sheet sheet) {
        return answers(sheet).values().stream().collect(Collectors.toMap(AnswerLine::item, AnswerLine::answer));
    }
}
