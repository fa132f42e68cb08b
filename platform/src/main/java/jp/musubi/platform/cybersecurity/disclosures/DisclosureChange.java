package jp.musubi.platform.cybersecurity.disclosures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版のあいだの違い。 @param older null for a new question @param newer null for one that is gone */
public record DisclosureChange(Kind kind, Disclosure.@Nullable Line older, Disclosure.@Nullable Line newer) {

    /** What differs. */
    public enum Kind {
        NEW,
        DROPPED,
        /** Another answer. */
        ANSWER,
        /** The same answer with another note. */
        NOTE
    }

    /** In the order of the newer one, then what is gone. What is the same is not in it. */
    public static List<DisclosureChange> between(Disclosure older, Disclosure newer) {
        List<DisclosureChange> changes = new ArrayList<>();
        for (Disclosure.Line line : newer.lines()) {
            Disclosure.Line before = older.find(line.question()).orElse(null);
            if (before == null) {
                changes.add(new DisclosureChange(Kind.NEW, null, line));
            } else if (before.answer() != line.answer()) {
                changes.add(new DisclosureChange(Kind.ANSWER, before, line));
            } else if (!before.note().equals(line.note())) {
                changes.add(new DisclosureChange(Kind.NOTE, before, line));
            }
        }
        older.lines().stream()
                .filter(line -> newer.find(line.question()).isEmpty())
                .forEach(line -> changes.add(new DisclosureChange(Kind.DROPPED, line, null)));
        return List.copyOf(changes);
    }

    public String question() {
        return newer != null ? newer.question() : older == null ? "" : older.question();
    }

    /** Whether it got worse: an いいえ that was none before. */
    public boolean worse() {
        boolean now = newer != null && newer.answer() == Disclosure.Answer.NO;
        return now && kind != Kind.NOTE;
    }
}
