package jp.musubi.standard.gate.invariants.japan;

import java.util.regex.Pattern;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** R9012: the institution number has 10 digits, the third one of 1 to 3. Source: clins §2.1, §2.2. */
final class InstitutionNumberForm implements Invariant {

    private static final Pattern NUMBER = Pattern.compile("[0-4][0-9][1-3][0-9]{7}");

    @Override
    public void judge(JsonObject extension, Judging judging) {
        JsonObject identifier = extension.findObject("valueIdentifier");
        if (identifier != null
                && identifier.find("value") instanceof JsonText value
                && !NUMBER.matcher(value.value()).matches()) {
            judging.report("R9012", value);
        }
    }
}
