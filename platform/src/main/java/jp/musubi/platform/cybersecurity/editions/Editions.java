package jp.musubi.platform.cybersecurity.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 版の入口。 */
public interface Editions {

    /** All, the oldest first: those shipped and those loaded. */
    List<Edition> list();

    Optional<Edition> find(String id);

    /** The one before it, whose answers may be carried on; empty for the first. */
    Optional<Edition> findBefore(Edition edition);

    /** The newest one published by that day; the first of all on earlier days. */
    Edition inForceOn(LocalDate day);
}
