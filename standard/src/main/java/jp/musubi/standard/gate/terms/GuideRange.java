package jp.musubi.standard.gate.terms;

import jp.musubi.standard.gate.guides.Guide;
import org.jspecify.annotations.Nullable;

/** 版の範囲。A range of a table, which remembers the last answer: a process judges by one or two versions. */
final class GuideRange {

    private record Answer(Guide guide, boolean holds) {}

    private final String range;
    // Threads may each write theirs: any of them is right.
    private @Nullable Answer last;

    GuideRange(String range) {
        this.range = range;
    }

    boolean holds(Guide guide) {
        if (range.isEmpty()) {
            return true;
        }
        Answer known = last;
        if (known == null || known.guide() != guide && !known.guide().equals(guide)) {
            known = new Answer(guide, guide.isIn(range));
            last = known;
        }
        return known.holds();
    }
}
