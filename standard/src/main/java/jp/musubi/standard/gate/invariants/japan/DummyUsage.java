package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** R5021, as we read it: the dummy usage is written with its one code and name. Source: clins §5.5. */
final class DummyUsage implements Invariant {

    @Override
    public void judge(JsonObject dosage, Judging judging) {
        for (JsonValue value : Codings.listOf(UsageCode.findCode(dosage))) {
            if (value instanceof JsonObject coding && coding.is("system", UsageCode.DUMMY) && !isRight(coding)) {
                judging.report("R5021", coding);
            }
        }
    }

    private static boolean isRight(JsonObject coding) {
        return coding.is("code", "0X0XXXXXXXXX0000") && coding.is("display", "ダミー用法コード");
    }
}
