package jp.musubi.standard.gate.terms;

import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.json.JsonText;

/**
 * 検査の項目。One FHIR識別名 of the 43 items or the 5 infections, under each name it had.
 *
 * @param major 大項目: the item of the 43, or the infection of the 5
 * @param infection whether it is one of the 5 infections
 */
record LabItem(String id, String major, boolean infection, List<Name> names) {

    /** A display and the versions in which it holds. */
    record Name(String text, GuideRange guide) {}

    boolean isNamed(JsonText display, Guide guide) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (display.is(name.text()) && name.guide().holds(guide)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some version names it so, or a name differs only in what Unicode calls compatible, as ⾎ and 血. */
    boolean isNamedElsewhere(String normalized) {
        return names.stream().anyMatch(name -> LabMaster.normalized(name.text()).equals(normalized));
    }
}
