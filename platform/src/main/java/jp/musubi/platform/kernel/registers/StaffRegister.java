package jp.musubi.platform.kernel.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.staff.Post;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 職員の台帳。 */
@Component
class StaffRegister implements Register {

    private static final List<EntryField> FIELDS = List.of(
            EntryField.need("staffId", "職員番号"),
            EntryField.need("facility", "医療機関コード"),
            EntryField.need("name", "名称・氏名"),
            EntryField.need("kana", "カナ"),
            EntryField.may("licence", "免許の番号"),
            EntryField.choice("profession", "職種", Profession.values(), Profession::japanese),
            EntryField.yes("emergencyRight", "救急時閲覧の権利"),
            EntryField.day("from", "始まりの日", true),
            EntryField.day("until", "終わりの日", false));

    /** Of one facility; without one, nobody. */
    private static final String ROWS = """
            select staff_id as key, %s as searched, staff_id as "staffId", facility, name, kana, licence, profession,
                   emergency_right as "emergencyRight", valid_from as "from", valid_until as "until"
              from kernel.staff
             where facility = :of
            """.formatted(EntryLists.searchKeyOf("staff_id", "name", "kana", "licence"));

    private final Staff staff;
    private final Facilities facilities;
    private final EntryLists lists;

    StaffRegister(Staff staff, Facilities facilities, EntryLists lists) {
        this.lists = lists;
        this.staff = staff;
        this.facilities = facilities;
    }

    @Override
    public RegisterName name() {
        return RegisterName.STAFF;
    }

    @Override
    public List<EntryField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Map<String, String>> find(String key) {
        return staff.find(key).map(StaffRegister::cells);
    }

    @Override
    public String keyOf(Cells cells) {
        return cells.text("staffId");
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
        if (!StaffMember.isId(cells.text("staffId"))) {
            throw new EntryRefused("staffId", FaultKind.NO_STAFF_ID);
        }
        String facility = cells.text("facility");
        if (!FacilityCode.isOne(facility)
                || facilities.find(new FacilityCode(facility)).isEmpty()) {
            throw new EntryRefused("facility", FaultKind.NO_FACILITY);
        }
        if (staff.find(cells.text("staffId"))
                .filter(before -> !before.facility().digits().equals(facility))
                .isPresent()) {
            throw new EntryRefused("staffId", FaultKind.OTHER_FACILITY);
        }
        staff.register(
                new StaffMember(
                        cells.text("staffId"),
                        cells.text("name"),
                        cells.text("kana"),
                        cells.find("licence"),
                        post(cells)),
                by);
    }

    private static Post post(Cells cells) {
        Profession profession = cells.constant(Profession.class, "profession");
        if (cells.yes("emergencyRight") && !Post.mayHoldEmergencyRight(profession)) {
            throw new EntryRefused("emergencyRight", FaultKind.EMERGENCY_RIGHT);
        }
        var until = cells.findDay("until");
        if (until != null && until.isBefore(cells.day("from"))) {
            throw new EntryRefused("until", FaultKind.PERIOD);
        }
        return new Post(
                new FacilityCode(cells.text("facility")),
                profession,
                cells.yes("emergencyRight"),
                cells.day("from"),
                until);
    }

    @Override
    public boolean isOwn(Caller caller, Map<String, String> entry) {
        String own = ownOf(caller);
        return !own.isEmpty() && own.equals(entry.get("facility"));
    }

    @Override
    public String ownOf(Caller caller) {
        FacilityCode own = caller.facility();
        return own == null ? "" : own.digits();
    }

    private static Map<String, String> cells(StaffMember member) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("staffId", member.staffId());
        cells.put("facility", member.facility().digits());
        cells.put("name", member.name());
        cells.put("kana", member.kana());
        cells.put("licence", Objects.requireNonNullElse(member.licence(), ""));
        cells.put("profession", member.profession().name());
        cells.put("emergencyRight", Cells.text(member.emergencyRight()));
        cells.put("from", Cells.text(member.from()));
        cells.put("until", Cells.text(member.until()));
        return cells;
    }
}
