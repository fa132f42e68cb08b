package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Test;

/**
 * 表のひとつひとつ。Each cell of the sheet's grid (sheet-grid.tsv, copied by hand) × each condition alone × every profession at
 * every kind of facility, and every other role: seen exactly where the cell says so.
 */
class SheetGridTest {

    private static final Set<Purpose> ORDINARY = EnumSet.complementOf(EnumSet.of(Purpose.EMERGENCY, Purpose.DISASTER));
    private static final Set<FacilityKind> MEDICAL =
            EnumSet.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC, FacilityKind.DENTAL);

    private final Judge judge = Judge.load();
    private final Judge withoutSwitches =
            new Judge(AccessMatrix.load(), new Switches(List.of()), LeadingProfessions.load());
    private final Map<String, Map<DataClass, Set<String>>> grid = read();

    @Test
    void 施設のどの職種も_どの条件でも_表のとおりに見える() {
        int cells = 0;
        for (FacilityKind kind : FacilityKind.values()) {
            for (Profession profession : Profession.values()) {
                for (DataClass dataClass : DataClass.values()) {
                    for (String condition :
                            List.of("none", "C", "other", "N", "A", "GIVEN", "O", "VISIT", "E", "D", "X")) {
                        Caller caller = Facts.staff(profession, purposes(condition));
                        Set<String> cell = new TreeSet<>(cellOf(column(kind, profession), dataClass));
                        if (dataClass == DataClass.LETTER && !MEDICAL.contains(kind)) {
                            cell.clear();
                        }
                        if (kind != FacilityKind.HOSPITAL) {
                            cell.remove("E");
                            cell.remove("E*");
                        }
                        if (dataClass == DataClass.CHILD_HEALTH && profession == Profession.CLERK) {
                            cell.clear();
                        }
                        assertCell(caller, kind, dataClass, condition, cell);
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(7 * 11 * 16 * 11);
    }

    @Test
    void 施設でない立場も_表のとおりに見える() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.FACILITY))) {
            for (DataClass dataClass : DataClass.values()) {
                for (String condition : List.of("none", "P", "proxy", "I", "MEMBER", "X")) {
                    boolean self = condition.equals("P");
                    Caller caller = new Caller(
                            "someone",
                            role,
                            null,
                            role == Role.PATIENT ? (self ? Facts.PERSON : Facts.OTHER) : null,
                            EnumSet.allOf(Purpose.class),
                            null,
                            Facts.PAYER);
                    assertCell(caller, null, dataClass, condition, cellOf(column(role), dataClass));
                }
            }
        }
    }

    private void assertCell(Caller caller, FacilityKind kind, DataClass dataClass, String condition, Set<String> cell) {
        var situation = new Situation(
                caller,
                kind == null ? null : Facts.facility(kind),
                caller.purposes(),
                relation(condition, dataClass),
                Facts.NOW);
        Set<DataClass> asked = Set.of(dataClass);
        String where = kind + " " + caller.staff() + " " + caller.role() + " " + dataClass + " " + condition;
        boolean always = names(condition).stream().anyMatch(cell::contains);
        boolean starred = cell.contains(condition + "*");
        assertThat(judge.judge(situation, asked).granted().contains(dataClass))
                .as(where)
                .isEqualTo(always || starred);
        assertThat(withoutSwitches.judge(situation, asked).granted().contains(dataClass))
                .as(where + " (every switch off)")
                .isEqualTo(always);
    }

    /** The words of a cell that this condition fulfils. */
    private static Set<String> names(String condition) {
        return switch (condition) {
            case "C" -> Set.of("C", "C_ANY");
            case "other" -> Set.of("C_ANY");
            case "P", "proxy" -> Set.of("P");
            case "MEMBER" -> Set.of("MEMBER", "I");
            case "none", "X" -> Set.of();
            default -> Set.of(condition);
        };
    }

    private static Relation relation(String condition, DataClass dataClass) {
        return switch (condition) {
            case "C" ->
                Facts.treated(VisitState.OVER, List.of(Facts.consent(classOf(dataClass), CareSetting.OUTPATIENT)));
            case "other" ->
                Facts.treated(VisitState.OVER, List.of(Facts.consent(ConsentClass.LETTER, CareSetting.OUTPATIENT)));
            case "N" -> Facts.treated(VisitState.NEVER, List.of(Facts.consent(classOf(dataClass), CareSetting.HOME)));
            case "A" -> Facts.addressed(Facts.CODE, LetterState.OPENABLE);
            case "GIVEN" -> Facts.given();
            case "O" -> Facts.sent(EnumSet.of(dataClass));
            case "VISIT" -> Facts.treated(VisitState.OPEN, List.of());
            case "E" -> Facts.inEmergency(Facts.opening(Facts.NOW, Facts.NOW.plusSeconds(1)));
            case "D" -> Facts.inDisaster(EnumSet.allOf(DataClass.class), DisasterAnswer.CANNOT_ANSWER);
            case "proxy" -> Facts.proxied(Set.of(ProxyScope.VIEW), Facts.NOW, null);
            case "I" -> Facts.insured(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 4, 1));
            case "MEMBER" -> Facts.insured(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 4, 2));
            default -> Facts.STRANGER;
        };
    }

    private static ConsentClass classOf(DataClass dataClass) {
        return dataClass == DataClass.CHECKUP ? ConsentClass.CHECKUP : ConsentClass.CLINICAL;
    }

    private static Set<Purpose> purposes(String condition) {
        return switch (condition) {
            case "E" -> Set.of(Purpose.EMERGENCY);
            case "D" -> Set.of(Purpose.DISASTER);
            default -> ORDINARY;
        };
    }

    /** Which column of the sheet a member of the staff reads; none for all whom no column names. */
    private static String column(FacilityKind kind, Profession profession) {
        return switch (profession) {
            case DOCTOR -> MEDICAL.contains(kind) ? "doctor" : centre(kind);
            case DENTIST -> MEDICAL.contains(kind) ? "doctor" : "";
            case NURSE -> MEDICAL.contains(kind) ? "nurse" : centre(kind);
            case THERAPIST -> MEDICAL.contains(kind) ? "nurse" : "";
            case PHARMACIST -> kind == FacilityKind.PHARMACY ? "pharmacist" : "";
            case VISITING_NURSE -> kind == FacilityKind.VISITING_NURSE ? "visiting_nurse" : "";
            case MIDWIFE -> kind == FacilityKind.MIDWIFERY ? "midwife" : "";
            case CLERK -> kind == FacilityKind.MIDWIFERY ? "midwife" : "clerk";
            case CHECKUP_STAFF -> centre(kind);
            case PRIVACY_OFFICER, SYSTEM_ADMIN -> "";
        };
    }

    private static String centre(FacilityKind kind) {
        return kind == FacilityKind.CHECKUP_CENTER ? "checkup_centre" : "";
    }

    private static String column(Role role) {
        return switch (role) {
            case PATIENT -> "person";
            case INSURER -> "insurer";
            default -> "";
        };
    }

    private Set<String> cellOf(String column, DataClass dataClass) {
        return column.isEmpty() ? Set.of() : grid.get(column).get(dataClass);
    }

    private static Map<String, Map<DataClass, Set<String>>> read() {
        List<String> lines =
                text().lines().filter(line -> !line.startsWith("#")).toList();
        List<String> columns = List.of(lines.get(0).split("\t"));
        var grid = new HashMap<String, Map<DataClass, Set<String>>>();
        for (String line : lines.subList(1, lines.size())) {
            var cells = new ArrayList<>(Arrays.asList(line.split("\t")));
            for (int column = 1; column < columns.size(); column++) {
                grid.computeIfAbsent(columns.get(column), each -> new HashMap<>())
                        .put(
                                DataClass.valueOf(cells.get(0)),
                                Set.of(cells.get(column).split(", ")));
            }
        }
        assertThat(grid.get("doctor").keySet()).as("every class has a line").hasSize(DataClass.values().length);
        return grid;
    }

    private static String text() {
        try (InputStream file = SheetGridTest.class.getResourceAsStream("sheet-grid.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
