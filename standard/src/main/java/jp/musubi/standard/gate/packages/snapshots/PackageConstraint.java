package jp.musubi.standard.gate.packages.snapshots;

import java.util.List;

/**
 * プロファイルが足した不変条件。
 *
 * @param path element of the profile
 * @param key as the package names it
 * @param rules ids of the rules of our own book that are meant: the number where the package gives one, otherwise the key; empty
 *     when it is known and left on purpose
 * @param severity {@code error} or {@code warning}
 * @param expression FHIRPath, or empty; it is shown, never evaluated
 */
public record PackageConstraint(String path, String key, List<String> rules, String severity, String expression) {

    public PackageConstraint {
        rules = List.copyOf(rules);
    }
}
