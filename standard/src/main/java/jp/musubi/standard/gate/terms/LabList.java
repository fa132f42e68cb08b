package jp.musubi.standard.gate.terms;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * 検査のコード体系の一覧。One of the four systems of the guide.
 *
 * <p>Only the JLAC10 lists of 1.5.2 are whole. Later versions and JLAC11 have more codes than the master's draft of 2024-09-30.
 *
 * @param infection the list of the 5 infections, else that of the 43 items
 * @param jlac11 JLAC11, else JLAC10
 */
record LabList(boolean infection, boolean jlac11) implements CodeList {

    private static final GuideRange WHOLE = new GuideRange("..1.5.2");
    /** In bytes; longer than any name, so that a longer display is not looked into. */
    private static final int LONGEST_NAME = 300;

    @Override
    public Membership membership(String code, @Nullable Guide guide) {
        LabCode known = find(code);
        if (known != null && known.isOf(infection) && known.isIn(guide)) {
            return Membership.IN;
        }
        boolean whole = !jlac11 && guide != null && WHOLE.holds(guide);
        boolean ofTheOther = known != null && !known.isOf(infection);
        return whole || ofTheOther ? Membership.OUT : Membership.UNKNOWN;
    }

    @Override
    public Wording wording(String code, JsonText display, Guide guide) {
        LabCode known = find(code);
        if (known == null) {
            return Wording.FITS;
        }
        List<LabItem> items = known.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isNamed(display, guide)) {
                return Wording.FITS;
            }
        }
        String given = display.length() > LONGEST_NAME ? "" : LabMaster.normalized(display.value());
        return items.stream().anyMatch(item -> item.isNamedElsewhere(given)) ? Wording.DIFFERS : Wording.WRONG;
    }

    @Override
    public List<String> listDisplays(String code, @Nullable Guide guide) {
        List<String> displays = new ArrayList<>();
        LabCode known = find(code);
        for (LabItem item : known == null ? List.<LabItem>of() : known.items()) {
            for (LabItem.Name name : item.names()) {
                if (guide == null || name.guide().holds(guide)) {
                    displays.add(name.text());
                }
            }
        }
        return displays;
    }

    private @Nullable LabCode find(String code) {
        return LabMaster.isJlac11(code) == jlac11 ? LabMaster.standard().find(code) : null;
    }
}
