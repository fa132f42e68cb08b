package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.CheckupProgram;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 健診の見出し。What a Composition says of its checkup.
 *
 * @param programs whose checkup it is: two for one that serves as both, as 特定健診 of the insurer and 事業者健診; voluntary ones
 *     only where no other is named
 * @param agreed whether it carries the mark that the person agreed to sharing (checkup-agreement.tsv)
 */
record Heading(List<CheckupProgram> programs, boolean agreed) {

    private static final String PROGRAM_SYSTEM = "urn:oid:1.2.392.200119.6.1002";
    private static final List<Row> MARKS = Table.read(Heading.class, "checkup-agreement.tsv");

    Heading {
        programs = List.copyOf(programs);
    }

    /** Empty when it names no program that the table has. */
    static Optional<Heading> find(JsonObject composition, LocalDate day) {
        List<CheckupProgram> all = composition.listObjects("event").stream()
                .flatMap(event -> event.listObjects("code").stream())
                .flatMap(code -> code.listObjects("coding").stream())
                .filter(coding -> coding.is("system", PROGRAM_SYSTEM))
                .flatMap(coding -> Optional.ofNullable(coding.findText("code")).stream())
                .distinct()
                .flatMap(code -> Programs.find(code, day).stream())
                .toList();
        List<CheckupProgram> needed =
                all.stream().filter(program -> !program.voluntary()).toList();
        List<CheckupProgram> programs = needed.isEmpty() ? all : needed;
        return programs.isEmpty() ? Optional.empty() : Optional.of(new Heading(programs, agreed(composition, day)));
    }

    /** The first that is named. */
    CheckupProgram program() {
        return programs.get(0);
    }

    boolean voluntary() {
        return program().voluntary();
    }

    private static boolean agreed(JsonObject composition, LocalDate day) {
        JsonObject meta = composition.findObject("meta");
        return meta != null
                && meta.listObjects("tag").stream()
                        .anyMatch(tag -> MARKS.stream()
                                .anyMatch(row -> row.inForceOn(day)
                                        && tag.is("system", row.get("system"))
                                        && tag.is("code", row.get("code"))));
    }
}
