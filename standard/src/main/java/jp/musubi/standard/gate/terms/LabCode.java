package jp.musubi.standard.gate.terms;

import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import org.jspecify.annotations.Nullable;

/**
 * 検査のコード。A JLAC10 or JLAC11 code of the lists.
 *
 * @param items mostly one; the master has some codes under two, always of the same list
 * @param guide versions whose list holds the code
 * @param units of the master for this code; empty when it gives none
 */
record LabCode(List<LabItem> items, GuideRange guide, LabUnits units) {

    boolean isOf(boolean infectionList) {
        return items.get(0).infection() == infectionList;
    }

    boolean isIn(@Nullable Guide version) {
        return version == null || guide.holds(version);
    }
}
