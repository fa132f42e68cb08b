package jp.musubi.platform.cybersecurity.editions;

import java.util.List;

/**
 * 項目。One row of a form.
 *
 * @param id as printed, e.g. {@code 2-④} or {@code 2-(4)}
 * @param target which devices it is about, as printed; empty for none
 * @param help what to look at before はい, in our own words
 * @param vendorOnly asked only of who has a contract with a vendor: 対象外 is an answer then
 * @param reference 参考項目: asked in a later year only
 * @param carries items of the edition before that it goes on from; empty for a new one
 * @param mark {@code -} sure, {@code (k)} own knowledge, {@code (?)} uncertain
 */
public record Item(
        String id,
        String chapter,
        String target,
        String title,
        String help,
        boolean vendorOnly,
        boolean reference,
        String since,
        String clause,
        List<String> carries,
        String mark) {

    /** いいえ here closes the form. */
    public static final String FIRST = "0";

    public Item {
        carries = List.copyOf(carries);
    }

    public boolean isFirst() {
        return id.equals(FIRST);
    }

    public boolean sure() {
        return mark.equals("-");
    }
}
