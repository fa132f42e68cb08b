package jp.musubi.standard.gate.terms;

import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** 一つのコード体系の一覧。As far as it is at hand. */
interface CodeList {

    /** How a display stands to the list. */
    enum Wording {
        /** As the list has it, or the list does not say. */
        FITS,
        /** Another word for the code; not wrong enough to refuse. */
        DIFFERS,
        /** The guide fixes the word, and it is not this one. */
        WRONG
    }

    /** @param guide null to ask over all versions */
    Membership membership(String code, @Nullable Guide guide);

    /** Asked for codes that are in the list only. */
    Wording wording(String code, JsonText display, Guide guide);

    /** The displays of a code, the usual one first; empty when the list does not say. */
    List<String> listDisplays(String code, @Nullable Guide guide);
}
