package jp.musubi.platform.kernel.people;

import org.jspecify.annotations.Nullable;

/**
 * 施設を絞る条件。All of them hold; what is null is not asked for.
 *
 * @param words each must occur in name, address, departments or code; width, かな and variant characters do not count
 * @param prefecture 都道府県番号, two digits
 * @param nameStart what the name begins with, folded as the words are; empty for whatever
 */
public record FacilityFilter(
        String words,
        @Nullable FacilityKind kind,
        @Nullable String prefecture,
        @Nullable Participation participation,
        String nameStart) {

    public static final FacilityFilter ALL = new FacilityFilter("", null, null, null);

    /** Whatever the name begins with. */
    public FacilityFilter(
            String words,
            @Nullable FacilityKind kind,
            @Nullable String prefecture,
            @Nullable Participation participation) {
        this(words, kind, prefecture, participation, "");
    }
}
