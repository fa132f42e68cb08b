package jp.musubi.verifier;

import java.util.ArrayList;
import java.util.List;

/** 判定。What was found, the first places in words. */
final class Verdict {

    private static final int TOLD = 20;

    private final List<Finding> told = new ArrayList<>();
    private long found;
    private long entries;
    private long heads;

    void add(String japanese, String english) {
        found++;
        if (told.size() < TOLD) {
            told.add(new Finding(japanese, english));
        }
    }

    void counted(long entries, long heads) {
        this.entries = entries;
        this.heads = heads;
    }

    boolean whole() {
        return found == 0;
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long found() {
        return found;
    }

    long entries() {
        return entries;
    }

    long heads() {
        return heads;
    }
}
