package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** することの可否(access-matrix §3)。Who may do what, written out by hand. */
@Tag("once")
class DoingMatrixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final DoingMatrix doings = DoingMatrix.load();

    @ParameterizedTest(name = "施設の職員のうち、{0} ができるのは {1}")
    @CsvSource({
        "SEND_LETTER,        DOCTOR DENTIST",
        "OPEN_LETTER,        DOCTOR DENTIST NURSE THERAPIST",
        "FOLLOW_SUBMISSIONS, DOCTOR DENTIST CHECKUP_STAFF SYSTEM_ADMIN",
        "SET_FLAG,           DOCTOR DENTIST",
        "READ_LOG,           PRIVACY_OFFICER",
        "REVIEW_BREAK_GLASS, PRIVACY_OFFICER",
        "NOTIFY_INFECTION,   DOCTOR DENTIST",
        "WRITE_CERTIFICATE,  DOCTOR DENTIST",
        "DECLARE_DISASTER,   ''",
        "LINK_PEOPLE,        ''",
        "KEEP_REGISTER,      ''",
        "KEEP_STAFF,         SYSTEM_ADMIN",
        "KEEP_CERTIFICATES,  SYSTEM_ADMIN",
        "HIDE,               ''",
        "TAKE_NOTICE,        ''"
    })
    void 病院の職員(Doing doing, String professions) {
        Facility hospital = Facts.facility(FacilityKind.HOSPITAL);
        String may = Arrays.stream(Profession.values())
                .filter(profession -> refusal(doing, Facts.staff(profession, all()), hospital, profession) == null)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(may).isEqualTo(professions);
    }

    @ParameterizedTest(name = "施設でない者のうち、{0} ができるのは {1}")
    @CsvSource({
        "SEND_LETTER,            ''",
        "LET_OPEN_LETTER,        PATIENT",
        "HIDE,                   PATIENT",
        "END_CONSENT,            PATIENT",
        "NAME_PROXY,             PATIENT",
        "DECLARE_DISASTER,       OPERATOR",
        "SET_AREA,               OPERATOR",
        "LINK_PEOPLE,            OPERATOR",
        "KEEP_REGISTER,          OPERATOR",
        "KEEP_STAFF,             OPERATOR",
        "KEEP_CERTIFICATES,      OPERATOR",
        "READ_LOG,               OPERATOR",
        "REVIEW_BREAK_GLASS,     OPERATOR",
        "FEED_RESEARCH,          OPERATOR",
        "DRAFT_INSTRUCTION,      MINISTRY",
        "APPROVE_INSTRUCTION,    MINISTRY",
        "EXTRACT_BY_INSTRUCTION, OPERATOR",
        "RECEIVE_EXTRACT,        INSTITUTE",
        "ASK_ELIGIBILITY,        INSURER",
        "REGISTER_TICKET,        WELFARE_OFFICE",
        "KEEP_SUBSIDIES,         MUNICIPALITY",
        "TAKE_CERTIFICATE,       MUNICIPALITY",
        "KEEP_SCREENINGS,        MUNICIPALITY",
        "KEEP_CARE,              MUNICIPALITY",
        "READ_CARE,              CARE_OFFICE",
        "TAKE_NOTICE,            PREFECTURE MINISTRY HEALTH_CENTER"
    })
    void 施設でない者(Doing doing, String roles) {
        String may = EnumSet.complementOf(EnumSet.of(Role.FACILITY)).stream()
                .filter(role -> refusal(
                                doing,
                                new Caller("x", role, null, role == Role.PATIENT ? Facts.PERSON : null, all()),
                                null,
                                null)
                        == null)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(may).isEqualTo(roles);
    }

    @ParameterizedTest
    @EnumSource
    void 目的のない者は何もできない(Doing doing) {
        var operator = new Caller("x", Role.OPERATOR, null, null, Set.of());
        assertThat(refusal(doing, operator, null, null)).isNotNull();
    }

    @Test
    void すべてのすることに行があり_知らない施設の者はできない() {
        assertThat(doings.rows()).extracting(DoingMatrix.Row::doing).contains(Doing.values());
        assertThat(refusal(Doing.READ_LOG, Facts.staff(Profession.PRIVACY_OFFICER, all()), null, null))
                .isEqualTo(RefusalReason.CLASS_NOT_ALLOWED);
    }

    /** What the page says of a row, "this table is asked" or "nobody yet", is looked up in the code. */
    @Test
    void 表を尋ねると書いた行は_ほんとうに尋ねられ_まだと書いた行は_だれも尋ねない() throws IOException {
        String code = mainSources();
        for (DoingMatrix.Row row : doings.rows()) {
            boolean asked = code.contains("Doing." + row.doing().name());
            if (row.enforced().equals("code")) {
                assertThat(asked)
                        .as("nobody asks the table for %s", row.doing())
                        .isTrue();
            }
            if (row.enforced().equals("later")) {
                assertThat(asked)
                        .as("%s is asked for and not later", row.doing())
                        .isFalse();
            }
        }
    }

    private static String mainSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }

    private RefusalReason refusal(Doing doing, Caller caller, Facility facility, Profession profession) {
        return doings.findRefusal(doing, caller, facility, profession, DAY);
    }

    private static Set<Purpose> all() {
        return EnumSet.allOf(Purpose.class);
    }
}
