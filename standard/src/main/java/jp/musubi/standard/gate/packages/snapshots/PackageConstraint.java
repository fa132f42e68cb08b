package jp.musubi.standard.gate.packages.snapshots;

/**
 * プロファイルが足した不変条件。
 *
 * @param path element of the profile
 * @param key as the package names it
 * @param rule id of the rule of our own book that is meant: its number where the package gives one; otherwise the key
 * @param severity {@code error} or {@code warning}
 * @param expression FHIRPath, or empty; it is shown, never evaluated
 */
public record PackageConstraint(String path, String key, String rule, String severity, String expression) {}
