package jp.musubi.platform.records.letters;

import org.jspecify.annotations.Nullable;

/**
 * 状態の移り。A row of {@code letter-turns.tsv}.
 *
 * @param from null for a letter that is not there yet
 * @param condition in words, for the reader of the table
 */
record Turn(
        @Nullable DeliveryState from,
        LetterAct act,
        LetterActor who,
        DeliveryState to,
        String condition,
        String source) {

    /** Whether nothing becomes of it: a retry, or fetching once more. Erasing the content of an ended letter is not one. */
    boolean isRepeat() {
        return from == to && act != LetterAct.MOVE && act != LetterAct.ERASE && act != LetterAct.REPLACE;
    }
}
