package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.records.writing.WrittenPatient;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 患者の欄。As the facility's own chart has them; or filled in from the register for who may be seen. */
final class PatientFields {

    static final List<String> NAMES = List.of(
            "insurer",
            "symbol",
            "number",
            "branch",
            "chart",
            "family",
            "given",
            "family-kana",
            "given-kana",
            "birth",
            "sex",
            "address");

    private static final Set<String> SEXES = Set.of("male", "female", "other", "unknown");
    private static final int PAYER_LENGTH = 8;
    private static final int NAME = 60;
    private static final int ADDRESS = 200;
    private static final String ASSISTANCE = "12";

    private PatientFields() {}

    /** The number as typed, or null with what is wrong noted. */
    static @Nullable MemberNumber findMember(Draft draft) {
        String payer = Fields.plain(draft.text("insurer"));
        String symbol = draft.text("symbol");
        String number = draft.text("number");
        String branch = Fields.plain(draft.text("branch"));
        if (payer.isEmpty()) {
            draft.wrong("insurer", "missing");
        }
        if (number.isEmpty()) {
            draft.wrong("number", "missing");
        }
        if (MyNumber.isIn(number) || MyNumber.isIn(symbol) || MyNumber.isIn(payer)) {
            draft.wrong("number", "my_number");
            return null;
        }
        String padded = payer.length() < PAYER_LENGTH ? "0".repeat(PAYER_LENGTH - payer.length()) + payer : payer;
        boolean assistance = padded.startsWith(ASSISTANCE) && symbol.isEmpty();
        MemberNumber member = MemberNumber.find(
                assistance ? MemberNumber.PUBLIC_PAYER : MemberNumber.INSURANCE,
                String.join(":", padded, symbol, number, branch));
        if (member == null) {
            draft.wrong("number", "member");
        }
        return member;
    }

    /** Null when something is wrong; it is noted. */
    static @Nullable WrittenPatient read(Fields fields) {
        Draft draft = fields.draft();
        MemberNumber member = findMember(draft);
        var kanji = new WrittenPatient.Named(fields.neededWords("family", NAME), fields.neededWords("given", NAME));
        var kana = new WrittenPatient.Named(
                fields.neededWords("family-kana", NAME), fields.neededWords("given-kana", NAME));
        String address = fields.neededWords("address", ADDRESS);
        String chart = fields.words("chart", NAME);
        LocalDate birth = fields.findDay("birth", draft.text("birth"));
        String sex = draft.text("sex");
        if (birth == null) {
            draft.wrong("birth", "missing");
        }
        if (!SEXES.contains(sex)) {
            draft.wrong("sex", "missing");
        }
        return member == null || birth == null || !SEXES.contains(sex)
                ? null
                : new WrittenPatient(member, chart, kanji, kana, sex, birth, address);
    }

    /** Takes over what the register says of the person on that day. */
    static void fill(Draft draft, Person person, LocalDate day) {
        PersonName name = person.nameOn(day);
        draft.put("family", name.family());
        draft.put("given", name.given());
        draft.put("family-kana", name.familyKana());
        draft.put("given-kana", name.givenKana());
        draft.put("birth", person.birthDate().toString());
        draft.put("sex", person.sex().fhirCode());
        draft.put("address", person.address());
    }
}
