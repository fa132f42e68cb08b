package jp.musubi.standard.gate.packages.snapshots;

import java.util.List;
import jp.musubi.standard.gate.shape.ProfileTable;

/** プロファイル。One StructureDefinition of a package, compiled. */
public record PackageProfile(ProfileTable table, List<PackageConstraint> constraints, List<LeftOut> leftOut) {

    public PackageProfile {
        constraints = List.copyOf(constraints);
        leftOut = List.copyOf(leftOut);
    }

    public String canonical() {
        return table.canonical();
    }

    public String version() {
        return table.version();
    }

    /** The same of another version: a definition that states none has that of its package. */
    public PackageProfile withVersion(String version) {
        return new PackageProfile(
                new ProfileTable(table.canonical(), version, table.type(), table.rows(), table.invariants()),
                constraints,
                leftOut);
    }
}
