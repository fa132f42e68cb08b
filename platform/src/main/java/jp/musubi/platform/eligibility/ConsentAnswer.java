package jp.musubi.platform.eligibility;

import java.util.Set;
import jp.musubi.platform.kernel.consent.ConsentClass;

/** 画面での答え。What the person answered at the reader. */
public sealed interface ConsentAnswer {

    /** 包括同意。All that the reader offers for this visit; never for a later one. */
    record All() implements ConsentAnswer {}

    /** 選んだもの。Empty: the person agreed to nothing. */
    record Chosen(Set<ConsentClass> classes) implements ConsentAnswer {

        public Chosen {
            classes = Set.copyOf(classes);
        }
    }
}
