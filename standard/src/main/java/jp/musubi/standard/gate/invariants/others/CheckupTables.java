package jp.musubi.standard.gate.invariants.others;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 健診の種別・実施区分・セクション。Source: checkup-categories.tsv, checkup-programs.tsv, checkup-sections.tsv. */
final class CheckupTables {

    private static final CheckupTables STANDARD = new CheckupTables();

    /** Whether the sharing service takes a checkup. */
    enum Sharing {
        YES,
        /** Only if the person agreed on the questionnaire. */
        AGREEMENT,
        NO,
        /** Decided by the event code. */
        OPEN
    }

    /** @param events event codes that go with it; empty for any */
    record Category(String code, String label, List<String> events, Sharing sharing) {}

    /**
     * @param results sections of which one must be there; empty when none is asked for
     * @param questionnaire the same for the questionnaire
     */
    record Program(String code, String label, List<String> results, List<String> questionnaire, Sharing sharing) {}

    /** @param event event code it belongs to; empty for any */
    record Section(String code, String label, String event, boolean sliced) {}

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private CheckupTables() {
        for (Row row : Table.read(CheckupTables.class, "checkup-categories.tsv")) {
            String code = row.get("code");
            categories.put(code, new Category(code, label(row), words(row.get("events")), sharing(row)));
        }
        for (Row row : Table.read(CheckupTables.class, "checkup-programs.tsv")) {
            String code = row.get("code");
            programs.put(
                    code,
                    new Program(
                            code,
                            label(row),
                            words(row.get("results")),
                            words(row.get("questionnaire")),
                            sharing(row)));
        }
        for (Row row : Table.read(CheckupTables.class, "checkup-sections.tsv")) {
            String code = row.get("code");
            boolean sliced = row.get("sliced").equals("yes");
            sections.put(code, new Section(code, label(row), row.get("event"), sliced));
        }
    }

    static CheckupTables standard() {
        return STANDARD;
    }

    @Nullable
    Category findCategory(String code) {
        return categories.get(code);
    }

    @Nullable
    Program findProgram(String code) {
        return programs.get(code);
    }

    @Nullable
    Section findSection(String code) {
        return sections.get(code);
    }

    List<Category> listCategories() {
        return List.copyOf(categories.values());
    }

    List<Program> listPrograms() {
        return List.copyOf(programs.values());
    }

    List<Section> listSections() {
        return List.copyOf(sections.values());
    }

    /** Event codes of these tables as a finding says them. */
    String programLabels(List<String> codes) {
        return listPrograms().stream()
                .filter(program -> codes.contains(program.code()))
                .map(Program::label)
                .collect(Collectors.joining("・"));
    }

    /** Section codes of these tables as a finding says them. */
    String sectionLabels(List<String> codes) {
        return listSections().stream()
                .filter(section -> codes.contains(section.code()))
                .map(Section::label)
                .collect(Collectors.joining("・"));
    }

    private static String label(Row row) {
        return row.get("code") + " " + row.get("japanese");
    }

    private static Sharing sharing(Row row) {
        String cell = row.get("sharing");
        return cell.isEmpty() ? Sharing.OPEN : Sharing.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
}
