package jp.musubi.standard.gate.terms;

import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * 版によらない一覧。
 *
 * @param displays display by code; empty where the list does not say one
 * @param complete whether a code that is not here is none
 * @param english whether the displays are English, so that a Japanese one is a translation and no other word
 */
record PlainList(Map<String, String> displays, boolean complete, boolean english) implements CodeList {

    /** Of a system whose codes are not at hand. */
    static final PlainList NONE = new PlainList(Map.of(), false, false);

    @Override
    public Membership membership(String code, @Nullable Guide guide) {
        if (displays.containsKey(code)) {
            return Membership.IN;
        }
        return complete ? Membership.OUT : Membership.UNKNOWN;
    }

    @Override
    public Wording wording(String code, JsonText display, Guide guide) {
        String expected = displays.getOrDefault(code, "");
        if (expected.isEmpty() || display.is(expected)) {
            return Wording.FITS;
        }
        String given = display.value();
        if (english && (given.equalsIgnoreCase(expected) || !isAscii(given))) {
            return Wording.FITS;
        }
        return Wording.DIFFERS;
    }

    @Override
    public List<String> listDisplays(String code, @Nullable Guide guide) {
        String display = displays.getOrDefault(code, "");
        return display.isEmpty() ? List.of() : List.of(display);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
