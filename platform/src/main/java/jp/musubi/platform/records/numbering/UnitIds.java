package jp.musubi.platform.records.numbering;

import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;

/** 単位の番号。One for each identifier of a facility; it does not name the person, so that it may be told to the sender. */
public final class UnitIds {

    private UnitIds() {}

    /** @param value holds no line break: the gate has judged its shape */
    public static UUID derive(FacilityCode facility, String system, String value) {
        return DerivedId.of("unit\n" + facility + "\n" + system + "\n" + value);
    }
}
