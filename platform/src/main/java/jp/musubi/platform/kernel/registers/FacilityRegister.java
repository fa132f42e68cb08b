package jp.musubi.platform.kernel.registers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.signin.FacilityCallers;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 施設の台帳。Whoever is in it may call: its caller is registered, and follows each change. */
@Component
class FacilityRegister implements Register {

    private static final List<EntryField> FIELDS = List.of(
            EntryField.need("code", "医療機関コード"),
            EntryField.need("name", "名称・氏名"),
            EntryField.choice("kind", "種類", FacilityKind.values(), FacilityKind::japanese),
            EntryField.may("address", "所在地"),
            EntryField.may("departments", "診療科"),
            EntryField.yes("emergency", "救急の機能"),
            EntryField.day("joinsOn", "参加の日", false),
            EntryField.day("closesOn", "終わりの日", false),
            EntryField.yes("officialExample", "公式の例の番号"),
            EntryField.shown("party", "呼び手の名"));

    private static final String ROWS = """
            select code as key, search_key as searched, code, facility.name, kind, address, emergency_hospital as emergency,
                   array_to_string(departments, '、') as departments, joins_on as "joinsOn", closes_on as "closesOn",
                   of_official_examples as "officialExample",
                   (select min(party.name) from kernel.party where party.facility = facility.code) as party
              from kernel.facility
            """;

    private final Facilities facilities;
    private final EntryLists lists;
    private final FacilityCallers callers;

    FacilityRegister(Facilities facilities, EntryLists lists, FacilityCallers callers) {
        this.lists = lists;
        this.facilities = facilities;
        this.callers = callers;
    }

    @Override
    public RegisterName name() {
        return RegisterName.FACILITIES;
    }

    @Override
    public List<EntryField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Map<String, String>> find(String key) {
        return FacilityCode.isOne(key)
                ? facilities.findEntry(new FacilityCode(key)).map(this::cells)
                : Optional.empty();
    }

    @Override
    public String keyOf(Cells cells) {
        return cells.text("code");
    }

    @Override
    public RegisterSheet list(RegisterQuestion question) {
        return lists.page(this, question);
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public void write(Cells cells, String by, String reason) {
        if (!FacilityCode.isOne(cells.text("code"))) {
            throw new EntryRefused("code", FaultKind.NO_NUMBER);
        }
        FacilityCode code = new FacilityCode(cells.text("code"));
        FacilityKind kind = cells.constant(FacilityKind.class, "kind");
        refuse(!cells.yes("officialExample") && !code.hasRightCheckDigit(), "code", FaultKind.CHECK_DIGIT);
        refuse(!fits(code.feeTable(), kind), "code", FaultKind.FEE_TABLE);
        refuse(cells.yes("emergency") && kind != FacilityKind.HOSPITAL, "emergency", FaultKind.EMERGENCY_HOSPITAL);
        var joins = cells.findDay("joinsOn");
        var closes = cells.findDay("closesOn");
        refuse(joins != null && closes != null && closes.isBefore(joins), "closesOn", FaultKind.PERIOD);
        var facility = new Facility(
                code,
                cells.text("name"),
                kind,
                joins,
                cells.yes("officialExample"),
                new FacilityProfile(
                        cells.text("address"), departments(cells.text("departments")), cells.yes("emergency"), closes));
        facilities.register(facility);
        callers.follow(facility);
    }

    /** 1 医科, 3 歯科, 4 調剤, 6 訪問看護; the others' digits are not known (identifiers §2). */
    private static boolean fits(char feeTable, FacilityKind kind) {
        return switch (kind) {
            case HOSPITAL -> feeTable == '1' || feeTable == '3';
            case CLINIC -> feeTable == '1';
            case DENTAL -> feeTable == '3';
            case PHARMACY -> feeTable == '4';
            case VISITING_NURSE -> feeTable == '6';
            // 0 is nobody's: 電子処方箋管理サービス sends under such a number (clarifications 471).
            case CHECKUP_CENTER, MIDWIFERY -> feeTable != '0' && feeTable != '4' && feeTable != '6';
        };
    }

    private static void refuse(boolean wrong, String field, FaultKind kind) {
        if (wrong) {
            throw new EntryRefused(field, kind);
        }
    }

    private static List<String> departments(String text) {
        return Arrays.stream(text.split("[、,・]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Map<String, String> cells(Facility facility) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", facility.code().digits());
        cells.put("name", facility.name());
        cells.put("kind", facility.kind().name());
        cells.put("address", facility.profile().address());
        cells.put("departments", String.join("、", facility.profile().departments()));
        cells.put("emergency", Cells.text(facility.emergencyHospital()));
        cells.put("joinsOn", Cells.text(facility.joinsOn()));
        cells.put("closesOn", Cells.text(facility.closesOn()));
        cells.put("officialExample", Cells.text(facility.ofOfficialExamples()));
        cells.put("party", callers.findName(facility.code()).orElse(""));
        return cells;
    }
}
