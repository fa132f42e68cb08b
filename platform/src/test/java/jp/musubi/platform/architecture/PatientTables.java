package jp.musubi.platform.architecture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of patient data, as the migrations say: those with a column of a person. */
final class PatientTables {

    private static final Pattern TABLE = Pattern.compile(
            "(?is)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+\\.[a-z_0-9]+)\\s*\\((.*?)\\n\\)");
    private static final Pattern READS =
            Pattern.compile("(?is)\\b(?:from|join)\\s+(?:only\\s+)?([a-z_]+\\.[a-z_0-9]+)");

    /** Has a column of a person and is nobody's data: the register of callers, which says who signs in as whom. */
    private static final Set<String> NOT_OF_PATIENTS = Set.of("kernel.party");

    static final Set<String> ALL = tables();

    private PatientTables() {}

    /** Whether some statement of that source reads a table of patient data. */
    static boolean areReadBy(Path javaFile) {
        return SourceFiles.literals(javaFile).stream()
                .flatMap(text -> READS.matcher(text.replaceAll("(?is)delete\\s+from", "delete"))
                        .results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .anyMatch(ALL::contains);
    }

    private static Set<String> tables() {
        var tables = new TreeSet<String>();
        for (Path migration : SourceFiles.list(SourceFiles.MIGRATIONS, ".sql")) {
            String sql = SourceFiles.text(migration).replaceAll("--.*", "");
            for (MatchResult table : TABLE.matcher(sql).results().toList()) {
                if (table.group(2).matches("(?is).*\\b(person_id|person|from_person)\\s+uuid.*")) {
                    tables.add(table.group(1));
                }
            }
        }
        tables.removeAll(NOT_OF_PATIENTS);
        return tables;
    }
}
