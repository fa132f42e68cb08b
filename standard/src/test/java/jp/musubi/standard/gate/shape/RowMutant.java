package jp.musubi.standard.gate.shape;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.examples.Edit;

/**
 * 行を破った文書。Edits that break one row of a table.
 *
 * @param aspect what of the row is broken: {@code card}, {@code fixed} and so on
 * @param expected one of these findings must be there; empty when any error will do, since other rules say it
 */
record RowMutant(String aspect, List<Edit> edits, Set<Expected> expected) {

    /** A rule and the place of its finding. */
    record Expected(String rule, String expression) {}

    byte[] of(byte[] document) {
        byte[] changed = document;
        for (Edit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }
}
