package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.CohortGrant;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 許しなしに本人の情報を読む道はない。A front door of a room that answers with somebody's data takes an access grant, and who
 * reads the registers of persons and consents has asked the access desk. Rooms that come later are held to it too: what is
 * not listed here with its reason fails.
 */
@Tag("architecture")
class GrantsTests {

    private static final String ROOMS = "jp.musubi.platform.";
    private static final int DEEP = 4;

    /** Methods of front doors that answer with a person's data and need no grant: the reason why. */
    private static final Map<String, String> WITHOUT_GRANT = Map.ofEntries(
            Map.entry("SharedRecords.findPersonOf", "reads the id alone, so that access can decide"),
            Map.entry("Checkups.findPersonOf", "as above"),
            Map.entry("Visits.open", "answers with the visit it has just written, after the desk let it"),
            Map.entry("Visits.close", "as open"),
            Map.entry("Visits.requery", "as open"),
            Map.entry("OpenVisits.list", "the facility's own open visits, found by its code: ids and times"),
            Map.entry("Visits.get", "the facility's own visit, found by its code; says what open said"),
            Map.entry(
                    "LettersAtReader.listWaiting",
                    "the person's own list, at the reader with the card of an open visit"),
            Map.entry("Eligibility.confirm", "asks the desk itself, question by question"),
            Map.entry("Eligibility.of", "as confirm"),
            Map.entry("Interviews.read", "asks the desk itself, interview by interview"),
            Map.entry("Interviews.readAll", "as above"),
            Map.entry("Tickets.register", "answers with the ticket it has just written"),
            Map.entry("TicketReading.listFor", "read for an answer of Eligibility, behind its grant"),
            Map.entry("BenefitReading.of", "as listFor"),
            Map.entry("BulkShapes.read", "reads the questions that the caller itself sent; each is asked by confirm"));

    /** Classes that read the registers without the desk: the reason why. */
    private static final Map<String, String> WITHOUT_DESK = Map.ofEntries(
            Map.entry("WhoCame", "finds who stands at the counter, after the desk let the visit be opened"),
            Map.entry("CardHolders", "finds whose card lies on a reader, so that the desk of visits can decide"),
            Map.entry("PatientList", "whom a search among the own open visits means; PatientLines asks for each"),
            Map.entry("ReaderLetters", "as LettersAtReader"),
            Map.entry("ReaderLetterEndpoint", "as LettersAtReader"),
            Map.entry("ListGuidance", "birth date and sex of who was granted, to judge by"),
            Map.entry("BringFeed", "whose insured the person was on a day, for the feed; answers nobody"),
            Map.entry("ArriveLetter", "asks whether the person of the arriving letter agreed; answers nobody"),
            Map.entry("EndConsent", "finds which kind of consent is to end; OwnRight lets it be ended and be shown"),
            Map.entry("HiddenThings", "the person's own hides, for the page of the granted own record"),
            Map.entry("FindPerson", "finds whom a question of Eligibility means, so that the desk can decide"),
            Map.entry("Answering", "behind the grant of Eligibility"),
            Map.entry("Recipients", "finds the office's own recipient of a ticket"),
            Map.entry("TakeScreenings", "sex and birth date of whom number and birth date were shown; answers counts"),
            Map.entry("ReadCare", "name of who agreed to the care office that asks; each look is in the log"),
            Map.entry("Deliver", "in which municipality a person lives whose certificate is signed; answers its code"),
            Map.entry("IssuedUnder", "numbers of a person whose benefits are registered; answers nobody"),
            Map.entry("CompareWithRegister", "holds a submission against the register; answers findings only"),
            Map.entry("NamedUnits", "as WithdrawUnit"),
            Map.entry("WithdrawUnit", "finds whose unit it is; answers about the sender's own unit only"),
            Map.entry("Greeting", "the name of who has been granted the own record"),
            Map.entry("ShownPerson", "whose record was granted: it takes the grant"),
            Map.entry("Frame", "the name of who is signed in"),
            Map.entry("Personas", "the people of the synthetic country"),
            Map.entry("ExchangeHealth", "asks for nobody"));

    @Test
    void 本人の情報を答える表の口は_どれも許しを求める() {
        var without = new TreeSet<String>();
        for (JavaClass door : MainClasses.ALL) {
            if (isFrontDoor(door)) {
                for (JavaMethod method : door.getMethods()) {
                    if (answersWithPatientData(method) && !takesGrant(method)) {
                        without.add(door.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        assertThat(without).as("front doors that answer without a grant").isSubsetOf(WITHOUT_GRANT.keySet());
    }

    @Test
    void 人と同意の台帳を読む部屋は_どれも可否の窓口に尋ねている() {
        var without = new TreeSet<String>();
        for (JavaClass reader : MainClasses.ALL) {
            if (isOfRoom(reader) && readsRegisters(reader) && !asksDesk(reader)) {
                without.add(reader.getSimpleName());
            }
        }
        assertThat(without).as("readers of the registers that ask nobody").isSubsetOf(WITHOUT_DESK.keySet());
    }

    /** A public interface at the root of a room outside the kernel. */
    private static boolean isFrontDoor(JavaClass type) {
        return isOfRoom(type)
                && type.isInterface()
                && !type.isAnnotation()
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isOfRoom(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOMS)
                && !name.startsWith(ROOMS + "kernel.")
                && !name.startsWith(ROOMS + "demo.")
                && !name.startsWith(ROOMS + "commandline.");
    }

    private static boolean takesGrant(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(AccessGrant.class) || type.isEquivalentTo(CohortGrant.class));
    }

    private static boolean answersWithPatientData(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> holdsPatientData(type, DEEP, new HashSet<>()));
    }

    /** A person, an item, or anything that carries one. */
    private static boolean holdsPatientData(JavaClass type, int deep, Set<String> seen) {
        if (type.isEquivalentTo(PersonId.class) || type.isEquivalentTo(Person.class)) {
            return true;
        }
        if (type.getSimpleName().equals("ServedItem")) {
            return true;
        }
        if (deep == 0 || !type.getPackageName().startsWith(ROOMS) || !seen.add(type.getName())) {
            return false;
        }
        for (JavaField field : type.getFields()) {
            for (JavaClass part : field.getType().getAllInvolvedRawTypes()) {
                if (!field.getModifiers().contains(JavaModifier.STATIC) && holdsPatientData(part, deep - 1, seen)) {
                    return true;
                }
            }
        }
        return type.getAllSubclasses().stream()
                .anyMatch(kind -> type.isInterface() && holdsPatientData(kind, deep - 1, seen));
    }

    private static boolean readsRegisters(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            boolean reads = method.startsWith("find") || method.startsWith("get") || method.startsWith("list");
            return reads
                    && (owner.isEquivalentTo(People.class)
                            || owner.isEquivalentTo(Consents.class)
                            || owner.isEquivalentTo(Hides.class)
                            || owner.isEquivalentTo(LetterConsents.class));
        });
    }

    private static boolean asksDesk(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(target -> target.isEquivalentTo(AccessGrant.class)
                        || target.isEquivalentTo(AccessDesk.class)
                        || target.getSimpleName().equals("Viewing"));
    }
}
