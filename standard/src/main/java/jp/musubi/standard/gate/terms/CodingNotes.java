package jp.musubi.standard.gate.terms;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 未確認の覚え。What has already been said of one document, so that a list is said to be unverified once. For one thread. */
public final class CodingNotes {

    /** A document gets no more findings than this, so there is no need to remember more. */
    private static final int LIMIT = 1_000;

    private @Nullable Set<String> told;

    /** Whether it is now said for the first time. */
    boolean first(String what) {
        if (told == null) {
            told = new HashSet<>();
        }
        return told.size() < LIMIT && told.add(what);
    }

    boolean has(String what) {
        return told != null && told.contains(what);
    }
}
