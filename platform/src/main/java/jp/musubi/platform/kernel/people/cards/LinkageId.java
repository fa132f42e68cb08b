package jp.musubi.platform.kernel.people.cards;

import java.util.UUID;

/**
 * 紐付番号。Drawn at random, says nothing of the person and is made from nothing of the person. Source: identifiers §7.
 */
public record LinkageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
