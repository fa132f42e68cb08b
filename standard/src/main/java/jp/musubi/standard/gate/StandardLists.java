package jp.musubi.standard.gate;

import jp.musubi.standard.gate.terms.CodeLists;
import org.jspecify.annotations.Nullable;

/** placeholder until terms arrive */
final class StandardLists {
    static CodeLists get() {
        return new CodeLists() {
            @Override
            public Membership inValueSet(String valueSet, @Nullable String system, String code) {
                return Membership.UNKNOWN;
            }

            @Override
            public Membership inSystem(String system, String code) {
                return Membership.UNKNOWN;
            }

            @Override
            public @Nullable String findDisplay(String system, String code) {
                return null;
            }
        };
    }
}
