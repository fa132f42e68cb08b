package jp.musubi.platform.kernel.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import org.springframework.stereotype.Component;

/** 地域の台帳。Published areas are entries from the start. */
@Component
class AreaRegister implements Register {

    private static final List<EntryField> FIELDS = List.of(
            EntryField.need("prefecture", "都道府県番号"),
            EntryField.day("opensOn", "始まりの日", true),
            EntryField.day("endsOn", "終わりの日", false),
            EntryField.shown("source", "出所・理由"));

    private final Areas areas;

    AreaRegister(Areas areas) {
        this.areas = areas;
    }

    @Override
    public RegisterName name() {
        return RegisterName.AREAS;
    }

    @Override
    public List<EntryField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Map<String, String>> find(String key) {
        return entries().stream()
                .filter(entry -> key.equals(entry.get("prefecture")))
                .findFirst();
    }

    @Override
    public String keyOf(Cells cells) {
        return cells.text("prefecture");
    }

    /** Prefectures and the whole country at most: some of them stand in a file. */
    @Override
    public RegisterSheet list(RegisterQuestion question) {
        return Sheets.page(this, entries(), question);
    }

    private List<Map<String, String>> entries() {
        return areas.list().stream().map(AreaRegister::cells).toList();
    }

    @Override
    public void write(Cells cells, String by, String reason) {
        String prefecture = cells.text("prefecture");
        if (!prefecture.equals(Area.WHOLE_COUNTRY)
                && Prefectures.find(prefecture).isEmpty()) {
            throw new EntryRefused("prefecture", FaultKind.NO_PREFECTURE);
        }
        var opens = cells.day("opensOn");
        var ends = cells.findDay("endsOn");
        if (ends != null && ends.isBefore(opens)) {
            throw new EntryRefused("endsOn", FaultKind.PERIOD);
        }
        areas.register(new Area(prefecture, opens, ends, false, reason), by);
    }

    private static Map<String, String> cells(Area area) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("prefecture", area.prefecture());
        cells.put("opensOn", Cells.text(area.opensOn()));
        cells.put("endsOn", Cells.text(area.endsOn()));
        cells.put("source", area.source());
        return cells;
    }
}
