package jp.musubi.platform.kernel.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.payers.Payers;
import jp.musubi.standard.words.InsurerNumber;
import org.springframework.stereotype.Component;

/** 保険者・公費の実施機関の台帳。 */
@Component
class PayerRegister implements Register {

    private static final String FIRST_LOCAL_LAW = "80";

    private static final List<EntryField> FIELDS = List.of(
            EntryField.need("number", "番号"),
            EntryField.need("name", "名称・氏名"),
            EntryField.need("scheme", "制度"),
            EntryField.may("party", "呼び手の名"),
            EntryField.day("from", "始まりの日", true),
            EntryField.day("until", "終わりの日", false),
            EntryField.yes("officialExample", "公式の例の番号"));

    private static final String ROWS = """
            select number as key, %s as searched, number, name, scheme, party, valid_from as "from",
                   valid_until as "until", of_official_examples as "officialExample"
              from kernel.payer
            """.formatted(EntryLists.searchKeyOf("number", "name", "scheme", "party"));

    private final Payers payers;
    private final EntryLists lists;

    PayerRegister(Payers payers, EntryLists lists) {
        this.lists = lists;
        this.payers = payers;
    }

    @Override
    public RegisterName name() {
        return RegisterName.PAYERS;
    }

    @Override
    public List<EntryField> fields() {
        return FIELDS;
    }

    @Override
    public Optional<Map<String, String>> find(String key) {
        return payers.find(key).map(PayerRegister::cells);
    }

    @Override
    public String keyOf(Cells cells) {
        String number = cells.text("number");
        return InsurerNumber.isOne(number) ? new InsurerNumber(number).digits() : number;
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
        if (!InsurerNumber.isOne(cells.text("number"))) {
            throw new EntryRefused("number", FaultKind.NO_NUMBER);
        }
        InsurerNumber number = new InsurerNumber(cells.text("number"));
        boolean local = number.law().compareTo(FIRST_LOCAL_LAW) >= 0;
        if (!number.hasRightCheckDigit() && !local && !cells.yes("officialExample")) {
            throw new EntryRefused("number", FaultKind.CHECK_DIGIT);
        }
        var until = cells.findDay("until");
        if (until != null && until.isBefore(cells.day("from"))) {
            throw new EntryRefused("until", FaultKind.PERIOD);
        }
        payers.register(new Payer(
                number,
                cells.text("name"),
                cells.text("scheme"),
                cells.find("party"),
                cells.yes("officialExample"),
                cells.day("from"),
                until));
    }

    private static Map<String, String> cells(Payer payer) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", payer.number().digits());
        cells.put("name", payer.name());
        cells.put("scheme", payer.scheme());
        cells.put("party", Objects.requireNonNullElse(payer.party(), ""));
        cells.put("from", Cells.text(payer.from()));
        cells.put("until", Cells.text(payer.until()));
        cells.put("officialExample", Cells.text(payer.ofOfficialExamples()));
        return cells;
    }
}
