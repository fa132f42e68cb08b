package jp.musubi.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 時計は一つ。Only kernel.clock reads the system's time; everybody else has the injected clock. */
@Tag("architecture")
class OneClockTests {

    /** Whole owners whose defaults read the system's clock where one would not look for it. */
    private static final Set<String> HIDDEN_CLOCKS = Set.of("org.springframework.security.oauth2.jwt.JwtValidators");

    private static final DescribedPredicate<JavaCall<?>> READS_THE_SYSTEM_TIME =
            DescribedPredicate.describe("read the system's time", call -> readsTheTime(call.getTarget()));

    @Test
    void 時計の部屋のほかはだれも機械の時刻を読まない() {
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.musubi.platform.kernel.clock..")
                .should()
                .callCodeUnitWhere(READS_THE_SYSTEM_TIME)
                .check(MainClasses.ALL);
    }

    @Test
    void この見張りは見逃さない() {
        var planted = new ClassFileImporter().importClasses(Planted.class);
        var caught = planted.get(Planted.class).getCodeUnits().stream()
                .flatMap(unit -> unit.getCallsFromSelf().stream())
                .filter(call -> READS_THE_SYSTEM_TIME.test(call))
                .map(call -> call.getTarget().getName())
                .toList();
        assertThat(caught).containsExactlyInAnyOrder("now", "currentTimeMillis", "<init>", "getInstance", "systemUTC");
    }

    private static boolean readsTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        var parameters = target.getRawParameterTypes();
        return switch (target.getName()) {
            case "now" -> parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "withCurrentTime" -> owner.startsWith("org.hl7.fhir.");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            case "<init>" ->
                parameters.isEmpty() && (owner.equals("java.util.Date") || owner.equals("java.util.GregorianCalendar"));
            default ->
                (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"))
                                && (target.getName().startsWith("system")
                                        || (target.getName().startsWith("tick")
                                                && parameters.stream()
                                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                        || HIDDEN_CLOCKS.contains(owner);
        };
    }

    /** What the rule must see, and two it must not. */
    @SuppressWarnings({"unused", "JavaUtilDate"})
    private static final class Planted {
        Object wrong() {
            return new Object[] {
                Instant.now(), System.currentTimeMillis(), new Date(), Calendar.getInstance(), Clock.systemUTC()
            };
        }

        Object right(Clock clock) {
            return new Object[] {Instant.now(clock), System.nanoTime()};
        }
    }
}
