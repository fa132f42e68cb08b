package jp.musubi.standard.gate.packages;

import java.util.List;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;

/**
 * パッケージ。One package file as it was read.
 *
 * @param file name of the file in its folder
 * @param name of the package, such as {@code jp-core.r4}
 * @param valueSets how many there are; they are read when a list is asked for
 */
public record FhirPackage(
        String file,
        String name,
        String version,
        List<PackageProfile> profiles,
        List<Unusable> unusable,
        int valueSets,
        int codeSystems) {

    public FhirPackage {
        profiles = List.copyOf(profiles);
        unusable = List.copyOf(unusable);
    }

    /** As package tools write it: {@code jp-core.r4#1.1.2}. */
    public String label() {
        return name + "#" + version;
    }
}
