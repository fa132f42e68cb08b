package jp.musubi.standard.gate.terms;

import org.jspecify.annotations.Nullable;

/** コード表への問い。May be asked by several threads at a time. Canonicals are without {@code |version}. */
public interface CodeLists {

    /** What is known of a code and a list. */
    enum Membership {
        IN,
        OUT,
        /** The list, or the part of it that would hold the code, is not at hand. */
        UNKNOWN
    }

    /**
     * Whether a code is in a value set.
     *
     * @param system null when the element has none (a {@code code}), or when the coding lacks it
     */
    Membership inValueSet(String valueSet, @Nullable String system, String code);

    /** Whether a code is in a code system; {@link Membership#OUT} only when its list is complete here. */
    Membership inSystem(String system, String code);

    /** The display that the list gives to a code, or null when unknown. */
    @Nullable
    String findDisplay(String system, String code);
}
