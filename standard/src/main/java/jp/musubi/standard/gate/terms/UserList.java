package jp.musubi.standard.gate.terms;

import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * 利用者の一覧を足した一覧。Our own rows prevail; the user's add codes, and make the list whole unless they say otherwise.
 *
 * @param added display by code; empty where the user gives none
 */
record UserList(CodeList own, Map<String, String> added, boolean complete) implements CodeList {

    @Override
    public Membership membership(String code, @Nullable Guide guide) {
        Membership membership = own.membership(code, guide);
        if (membership == Membership.IN || added.containsKey(code)) {
            return Membership.IN;
        }
        return complete ? Membership.OUT : membership;
    }

    @Override
    public Wording wording(String code, JsonText display, Guide guide) {
        if (!own.listDisplays(code, null).isEmpty()) {
            return own.wording(code, display, guide);
        }
        String expected = added.getOrDefault(code, "");
        return expected.isEmpty() || display.is(expected) ? Wording.FITS : Wording.DIFFERS;
    }

    @Override
    public List<String> listDisplays(String code, @Nullable Guide guide) {
        List<String> displays = own.listDisplays(code, guide);
        String display = added.getOrDefault(code, "");
        return displays.isEmpty() && !display.isEmpty() ? List.of(display) : displays;
    }
}
