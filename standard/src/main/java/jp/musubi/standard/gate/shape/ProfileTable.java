package jp.musubi.standard.gate.shape;

import java.util.List;

/**
 * プロファイルの表。What one profile narrows of the FHIR type below it.
 *
 * @param canonical without {@code |version}
 * @param version of a package's profile; empty for our own tables, whose rows name guide versions
 * @param type resource or data type that is narrowed
 * @param rows in the order of the elements; a slice follows the element it slices
 * @param invariants ids of the invariants that hold on elements of this profile, as {@code path id} (path of the element)
 */
public record ProfileTable(
        String canonical, String version, String type, List<ProfileRow> rows, List<String> invariants) {

    public ProfileTable {
        rows = List.copyOf(rows);
        invariants = List.copyOf(invariants);
    }
}
