package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.CohortGrant;
import jp.musubi.platform.kernel.access.SearchGrant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 許しなしに本人の情報を読む道はない。Every way by which a call from outside comes to a statement that reads a table of patient data
 * passes a method with a grant among its parameters, or is named here with its reason; only the access room makes grants.
 * Together: no read without a decision, but those of this list.
 */
@Tag("architecture")
class ReadPathsTests {

    private static final String ACCESS = "jp.musubi.platform.kernel.access";

    /** The named ways, {@code who calls > whom}: why no grant is there. */
    private static final Map<String, String> NAMED = new TreeMap<>(Map.ofEntries(
            Map.entry("> EntriesEndpoint", "the log itself: LogReaders are asked, on the entry or on all of it"),
            Map.entry("AuditEventEndpoint > AuditLog", "as EntriesEndpoint, by LogReading"),
            Map.entry("EntriesEndpoint > AuditLog", "as above"),
            Map.entry("ReadLooks > AuditLog", "the session's own person reads who looked; LooksPage asks LogReaders"),
            Map.entry("ReadLooks > Openings", "the written reasons in that list"),
            Map.entry("ReviewEndpoint > ReviewDesk", "asks LogReaders first; ids and counts, nothing clinical"),
            Map.entry("ReviewPage > ReviewDesk", "as ReviewEndpoint"),
            Map.entry("NearnessFacts > Kinships", "behind ReviewDesk; keys to compare, no name"),
            Map.entry("NearnessFacts > StaffPersons", "behind ReviewDesk"),
            Map.entry("ProofsEndpoint > SealedLog", "hashes only"),
            Map.entry("> Sealer", "makes hashes of entries; answers nobody"),
            Map.entry("BreakGlassPage > BreakGlassReview", "asks who may review first: Reviewer"),
            Map.entry("Answering > Consents", "consents to the very facility that asks, with the grant of its hearing"),
            Map.entry("FindPerson > NumberHolders", "finds whom a question means, so that the desk can decide"),
            Map.entry("FindPerson > People", "as above"),
            Map.entry("CardHolders > CardCredentials", "as above, by the card's certificate"),
            Map.entry("CardHolders > People", "as above"),
            Map.entry("WhoCame > People", "finds who stands at the counter, after the desk let the visit be opened"),
            Map.entry("WhoCame > Proxies", "whether who came may act for the person"),
            Map.entry("CounterDesk > CardCheck", "whether a PIN is the card's; answers yes or no, and locks"),
            Map.entry("SampleCards > CardCredentials", "serials of the synthetic country's people"),
            Map.entry("PatientList > OpenVisits", "the facility's own open visits: ids; each name is decided on"),
            Map.entry(
                    "PatientList > People", "finds who fits a search among those; PatientLines asks the desk for each"),
            Map.entry("VisitEndpoint > Visits", "the facility's own visits; answers with the visit alone"),
            Map.entry(
                    "ReaderLetterEndpoint > LettersAtReader", "the person's own list, with the card of an open visit"),
            Map.entry("ReaderLetters > LetterConsents", "as above"),
            Map.entry("ChargeEndpoint > ChargeDesk", "takes back the own facility's charge; answers an id"),
            Map.entry("ChargeDesk > Visits", "whose visit of the own facility it is; access decides on the person"),
            Map.entry("RecipientPages > Roll", "what the own municipality registered, with its Seat"),
            Map.entry("RecipientPages > KeepRecipients", "as above"),
            Map.entry("KeepRecipients > MemberMatch", "whose number and birth date fit together; answers an id"),
            Map.entry("CheckLines > MemberMatch", "as above, for the lines of a file"),
            Map.entry("ResidentPages > Residents", "residents that the own municipality registered, with its Seat"),
            Map.entry("ResidentPages > KeepResidents", "as above"),
            Map.entry("ResidentPages > TownVaccinations", "as above, what was given to them while they lived there"),
            Map.entry("KeepResidents > MemberMatch", "as KeepRecipients > MemberMatch"),
            Map.entry(
                    "TownVaccinationPages > TownVaccinations", "results and bills of the own residents, with its Seat"),
            Map.entry("OwnChildrenPage > OwnVaccinations", "to begin a form or ask for a letter, after OwnDoing"),
            Map.entry("TownMaternityPages > TownMaternity", "results and growth of the own residents, with its Seat"),
            Map.entry("TownMaternityPages > KeepResidents", "as ResidentPages > KeepResidents"),
            Map.entry("ResidentLoadPages > TakeResidents", "the own municipality's file: counts, lines and columns"),
            Map.entry("TakeResidents > MemberMatch", "as CheckLines > MemberMatch"),
            Map.entry("OverduePages > ListLate", "children that the own municipality registered, with its Seat"),
            Map.entry("> FamilyReminderWatch", "marks who is late; answers nobody"),
            Map.entry("AvoidedPages > ReadStale", "readings of the own municipality's recipients, with its Seat"),
            Map.entry("MaternityDesk > Visits", "as ChargeDesk > Visits"),
            Map.entry("MaternityDeskPage > MaternityDesk", "asks access for who stands at the counter, itself"),
            Map.entry("MaternityEndpoint > MaternityDesk", "as above"),
            Map.entry("FoundMaternity > TownMaternity", "the synthetic country is made; answers nobody"),
            Map.entry("VaccinationDesk > Visits", "as ChargeDesk > Visits"),
            Map.entry("RecipientLoadPages > LoadDesk", "the own municipality's file: counts, lines and columns"),
            Map.entry("RecipientLoadEndpoint > LoadDesk", "as above"),
            Map.entry("> LoadRounds", "goes on with files after a restart; answers nobody"),
            Map.entry("CertificatePages > CertificateDesk", "the own facility's or municipality's: CertificateRights"),
            Map.entry("CertificatePage > CertificateDesk", "as above"),
            Map.entry("CertificatePage > WriteCertificate", "as above, of a facility"),
            Map.entry("CertificatePage > TurnCertificate", "as above, by turns.tsv"),
            Map.entry("CertificateFiles > CertificateDesk", "as CertificatePages"),
            Map.entry("CertificateEndpoint > CertificateDesk", "as CertificatePages"),
            Map.entry("CertificateEndpoint > WriteCertificate", "as CertificatePage"),
            Map.entry("CertificateEndpoint > TurnCertificate", "as CertificatePage"),
            Map.entry("ReadOverview > AuditLog", "who looked at the session's own person; the look is in the log"),
            Map.entry("ReadOverview > OwnCertificates", "as OwnCertificatesPage, after WhoseDesk for each"),
            Map.entry("WriteCertificate > OpenVisits", "the facility's own open visits: ids; each name is decided on"),
            Map.entry(
                    "WriteCertificate > Visits", "whose visit of the own facility it is; access decides on the person"),
            Map.entry("Deliver > People", "in which municipality the person lives; answers its code"),
            Map.entry("Deliver > AddressDisclosure", "whether that may be told; answers yes or no"),
            Map.entry("OwnCertificatesPage > OwnCertificates", "the session's own person, after WhoseDesk"),
            Map.entry("FoundCertificates > PastCertificates", "the synthetic country is made"),
            Map.entry("AskOpinions > MemberMatch", "whose number and birth date fit together; answers an id"),
            Map.entry("CareManagerPages > ReadCare", "who agreed to the own care office; each look is in the log"),
            Map.entry("CareRollPages > AskOpinions", "what the own municipality registered, with its CareSeat"),
            Map.entry("CareRollPages > KeepCertifications", "as above"),
            Map.entry("FoundCare > CareConsents", "the synthetic country is made"),
            Map.entry("FoundScreenings > PastScreenings", "the synthetic country is made"),
            Map.entry("KeepCertifications > MemberMatch", "as above"),
            Map.entry(
                    "OpinionPages > AskOpinions",
                    "what the own municipality asked for, or the own facility is asked for"),
            Map.entry("OwnCarePage > AgreeCare", "the session's own person, after WhoseDesk"),
            Map.entry("OwnCarePage > CareConsents", "names of offices; of the session's own person what was said"),
            Map.entry("OwnCarePage > ReadCare", "the session's own person, after WhoseDesk"),
            Map.entry("ReadCare > People", "names of who agreed to the office"),
            Map.entry("ReadScreenings > OpenVisits", "the facility's own open visits: ids; each name is decided on"),
            Map.entry("ReadScreenings > People", "the person whose own page it is, after WhoseDesk"),
            Map.entry("ReadScreenings > Visits", "whose visit of the own facility it is; access decides on the person"),
            Map.entry(
                    "ScreeningEndpoint > ScreeningFeed",
                    "what the own municipality registered, with its ScreeningSeat"),
            Map.entry(
                    "ScreeningEndpoint > TakeDocument", "what the own municipality registered, with its ScreeningSeat"),
            Map.entry(
                    "ScreeningEndpoint > TakeScreenings",
                    "what the own municipality registered, with its ScreeningSeat"),
            Map.entry(
                    "ScreeningLoadPages > ScreeningFeed",
                    "what the own municipality registered, with its ScreeningSeat"),
            Map.entry(
                    "ScreeningLoadPages > TakeScreenings",
                    "what the own municipality registered, with its ScreeningSeat"),
            Map.entry(
                    "ScreeningPages > ReadScreenings",
                    "the session's own person, after WhoseDesk; others access decides on"),
            Map.entry(
                    "ScreeningRollPages > FollowScreenings",
                    "what the own municipality registered, with its ScreeningSeat"),
            Map.entry("TakeScreenings > MemberMatch", "as above, for the lines of a file"),
            Map.entry("TakeScreenings > People", "sex and birth date of these; answers counts and columns"),
            Map.entry("ToldSubsidies > Consents", "as Answering > Consents"),
            Map.entry("ExtractStep > NamedCases", "whom to ask access for, one by one; answers pseudonyms"),
            Map.entry("Recipients > People", "finds the office's own recipient of a ticket"),
            Map.entry("TicketEndpoint > Tickets", "the office's own tickets, after TicketRights"),
            Map.entry("PatientCheckupsPage > People", "whom a number means, so that the desk can decide"),
            Map.entry("FillPatient > People", "whom a number means, so that the desk can decide; then who was granted"),
            Map.entry("> DraftMaker", "which records are to be looked at again: ids; each look is decided on"),
            Map.entry("ReminderWatch > RemindDoctors", "marks drafts that are due; answers ids of drafts"),
            Map.entry("DraftEndpoint > DraftDesk", "the own facility's drafts: ids; each content with a grant"),
            Map.entry("DraftPages > DraftDesk", "as above"),
            Map.entry("NoticeWork > NoticeWords", "whose draft a notice came of: an id; the person with a grant"),
            Map.entry("Sending > Intake", "what somebody of the staff wrote and sends, by the submit matrix"),
            Map.entry("RegisterUnitPage > Intake", "withdraws a unit of the own facility, named by all three keys"),
            Map.entry(
                    "PatientEndpoint > People",
                    "whom a number means, so that the desk can decide; then who was granted"),
            Map.entry("CompareWithRegister > People", "holds a submission against the register; answers findings only"),
            Map.entry("SubmissionEndpoint > Intake", "what the sender itself sent, by the submit matrix"),
            Map.entry("FigureDesk > FigureRows", "counts of the own facility's letters by state; nobody is named"),
            Map.entry("WorkTurn > TakeWaiting", "as SubmissionEndpoint, in the sender's turn; answers nobody"),
            Map.entry("CorrectionEndpoint > Corrections", "as SubmissionEndpoint; versions and digests, never content"),
            Map.entry("NamedUnits > People", "as WithdrawUnit"),
            Map.entry("UndoWithdrawal > NumberHold", "as KeepUnit"),
            Map.entry("ServeAgain > KeepItems", "as KeepUnit"),
            Map.entry("VanishingEndpoint > Vanishings", "numbers of all persons together, after LogReaders"),
            Map.entry("VanishingMonths > Vanishings", "as VanishingEndpoint"),
            Map.entry("OperationsPage > Operations", "counts of letters by state, after LogReaders; nobody is named"),
            Map.entry("FoundCheckups > AuditLog", "whether the synthetic country's checkups were sent; answers nobody"),
            Map.entry("CountViews > InsuredBy", "payers of those who were looked at, for counts; answers nobody"),
            Map.entry("CountViews > SealedEntries", "looks, counted by payer and kind; answers nobody"),
            Map.entry("FoundCheckups > Intake", "the synthetic country's facilities send; answers nobody"),
            Map.entry("WithdrawUnit > People", "whose unit it is; answers about the sender's own unit only"),
            Map.entry("> FollowLinks", "moves units after a link was confirmed; answers nobody"),
            Map.entry("LetterNews > LetterConsents", "keeps states of letters when one comes or goes; answers nobody"),
            Map.entry(
                    "GivenInterviewsEndpoint > AddressedInterviews", "the own facility's: ids and states, no content"),
            Map.entry("GivenInterviewsPage > AddressedInterviews", "as above; each content is decided on"),
            Map.entry("GivenInterviewsFile > AddressedInterviews", "as above: the file of the list, without contents"),
            Map.entry("GiverNames > People", "as LetterNames"),
            Map.entry("ResponseEndpoint > Interviews", "decides itself, interview by interview"),
            Map.entry("OwnInterviewPage > OwnInterviews", "to save, give and take back, after OwnDoing"),
            Map.entry("WishesPage > OwnWishes", "to write and withdraw the own, after OwnDoing"),
            Map.entry("ConsentsPage > Consents", "the session's own person"),
            Map.entry("LettersPage > LetterConsents", "the session's own person"),
            Map.entry("ProxiesPage > Proxies", "the session's own person"),
            Map.entry("ProxyLines > People", "names of who acts for the session's own person"),
            Map.entry("OwnConsents > Consents", "to end one, after OwnRight or by the facility that has it"),
            Map.entry("OwnLetters > LetterConsents", "after OwnRight"),
            Map.entry("OwnProxies > People", "whether number and birth date of a proxy fit; answers yes or no"),
            Map.entry("OwnRight > Proxies", "whether who signed in may act for the person"),
            Map.entry("StoredProxies > People", "the names that proxies are kept under"),
            Map.entry("> FollowNumbers", "visits follow a number that moved; answers nobody"),
            Map.entry("> FollowNumber", "benefits follow a number that moved; answers nobody"),
            Map.entry("> FollowRecipient", "tickets follow a number that moved; answers nobody"),
            Map.entry("IssuedUnder > People", "numbers of a person whose benefits are registered; answers nobody"),
            Map.entry("IssuedUnder > NumberHold", "as above"),
            Map.entry("Recipients > NumberHold", "whether the number is still this person's; answers yes or no"),
            Map.entry("VisitBook > NumberHold", "whether the number is still this person's; answers yes or no"),
            Map.entry("KeepUnit > NumberHold", "as above"),
            Map.entry("RemoveUnit > NumberHold", "as above"),
            Map.entry("BringFeed > People", "whose insured the person was on a day, for the feed; answers nobody"),
            Map.entry("UnitNews > KeepCheckups", "what a sender sends goes into the feed; answers nobody"),
            Map.entry("FeedEndpoint > TakeFeed", "the insurer's own feed: ids; each content with a grant"),
            Map.entry("GuidanceEndpoint > ListGuidance", "as FeedEndpoint; each person with a grant"),
            Map.entry("InsurerFeedPage > TakeFeed", "as FeedEndpoint"),
            Map.entry("InsurerGuidancePage > ListGuidance", "as GuidanceEndpoint"),
            Map.entry("FeedEndpoint > FeedDelays", "times and numbers, after LogReaders"),
            Map.entry("KeepUnit > KeepItems", "what is replaced by what the sender sends; answers nobody"),
            Map.entry("RemoveUnit > KeepItems", "as above"),
            Map.entry("FollowLinks > KeepItems", "as FollowLinks"),
            Map.entry("Answering > AddressDisclosure", "whether to leave out the address; answers yes or no"),
            Map.entry("NameSearch > AddressDisclosure", "as above"),
            Map.entry("StoredProxies > AddressDisclosure", "as above"),
            Map.entry("EmergencyPage > HeldOpenings", "this member of staff's own openings; what is shown is decided"),
            Map.entry("OpeningPage > HeldOpenings", "as above"),
            Map.entry("FindPatient > People", "finds whose glass is broken, after the right to; answers an id"),
            Map.entry("FacilityLogEndpoint > FacilityLog", "asks LogReaders first, on the facility"),
            Map.entry("FacilityLogPage > FacilityLog", "as above"),
            Map.entry("FacilityLogFile > FacilityLog", "as above: the file of the page"),
            Map.entry("EndConsent > LetterConsents", "to end one, after OwnRight"),
            Map.entry("LooksOfOthers > People", "names of those for whom the signed-in person acts"),
            Map.entry("LooksOfOthers > Proxies", "as above"),
            Map.entry("WhoseDesk > People", "whose page it is; access decides on a proxy"),
            Map.entry("WhoseDesk > Proxies", "as above"),
            Map.entry("LetterEndpoint > AddresseeDesk", "the facility's own box; a letter is opened with a grant"),
            Map.entry("InboxPage > AddresseeDesk", "as above"),
            Map.entry(
                    "ReadLetterPage > AddresseeDesk", "as above: a letter that was opened is read with a grant for it"),
            Map.entry("ReplyToLetter > AddresseeDesk", "as above"),
            Map.entry("LetterFiles > AddresseeDesk", "as above: the file of the list"),
            Map.entry("SentLetterEndpoint > SenderDesk", "states of the facility's own letters, never content"),
            Map.entry("OutboxPage > SenderDesk", "as above"),
            Map.entry("LetterFiles > SenderDesk", "as above: the file of the list"),
            Map.entry("LetterNames > People", "whose letter may be opened: asked of the desk for each"),
            Map.entry(
                    "OpenLetter > LetterConsents", "holds the consent while a letter is opened, which takes the grant"),
            Map.entry("TakeTurn > LetterConsents", "a letter's state follows; answers nobody"),
            Map.entry("ArriveLetter > LetterConsents", "as above"),
            Map.entry("LetterNews > ArriveLetter", "as above"),
            Map.entry("CancelLetter > LetterConsents", "the sender takes its own letter back"),
            Map.entry("CancelLetter > TakenUnits", "as above"),
            Map.entry("> FollowConsent", "a letter's state follows what the person said; answers nobody"),
            Map.entry("Greeting > People", "the name of the signed-in person, for its own page"),
            Map.entry("SignInPage > CardSignIn", "who lays the card"),
            Map.entry("> RenewKeys", "makes search keys anew at the start; answers nobody"),
            Map.entry("HealthDesk > SystemHealth", "counts and times only"),
            Map.entry("ExchangeHealth > People", "asks for nobody"),
            Map.entry("Personas > People", "the people of the synthetic country"),
            Map.entry("FoundPersons > People", "the synthetic country is made"),
            Map.entry("FoundPersons > Proxies", "as above"),
            Map.entry("FoundPersons > StaffPersons", "as above"),
            Map.entry("FoundCards > CardCredentials", "as above"),
            Map.entry("CallTheCrowd > People", "as above"),
            Map.entry("FoundTickets > Tickets", "as above")));

    private static final List<Class<?>> GRANTS = List.of(AccessGrant.class, SearchGrant.class, CohortGrant.class);

    private final Map<String, Boolean> readers = new HashMap<>();

    @Test
    void 外からの呼び出しが許しなしに患者の表を読む道は_名を挙げたものだけ() {
        Set<String> found = new ReadPaths(this::readsPatients, ReadPathsTests::isClosed).listCrossings(MainClasses.ALL);
        assertThat(found).as("ways that nobody gave a reason for").isSubsetOf(NAMED.keySet());
        assertThat(NAMED.keySet()).as("reasons for ways that are no more").isSubsetOf(found);
    }

    @Test
    void 許しを作るのは可否の部屋だけ() {
        for (Class<?> grant : GRANTS) {
            JavaClass type = MainClasses.ALL.get(grant);
            assertThat(type.getModifiers()).contains(JavaModifier.FINAL);
            for (JavaConstructor constructor : type.getConstructors()) {
                assertThat(constructor.getModifiers()).doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
                assertThat(Stream.concat(
                                        constructor.getCallsOfSelf().stream(),
                                        constructor.getReferencesToSelf().stream())
                                .map(JavaAccess::getOriginOwner)
                                .map(JavaClass::getPackageName))
                        .containsOnly(ACCESS);
            }
        }
    }

    @Test
    void 許しをこじ開ける呼び出しはない() {
        Set<String> forbidden = Set.of(
                "java.lang.reflect.Constructor.newInstance",
                "java.lang.reflect.AccessibleObject.setAccessible",
                "java.lang.reflect.Constructor.setAccessible",
                "java.lang.reflect.Method.setAccessible",
                "java.lang.reflect.Field.setAccessible",
                "java.lang.invoke.MethodHandles.privateLookupIn");
        assertThat(MainClasses.ALL.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> forbidden.contains(call.getTargetOwner().getName() + "." + call.getName()))
                        .map(JavaAccess::getDescription))
                .as("of these, only the command line's own judge is made by name")
                .allMatch(call -> call.contains("commandline.check.full.SecondJudge.open"));
    }

    @Test
    void 表はどれも患者の表として知られている() {
        assertThat(PatientTables.ALL)
                .contains(
                        "kernel.person", "kernel.audit_entry", "kernel.consent", "records.served", "eligibility.visit");
    }

    /** The rule can fail: planted endpoints read by a call, an interface, a method reference and a lambda. */
    @Test
    void この見張りは_植えた違反を見逃さない() {
        JavaClasses planted = new ClassFileImporter().importPackages("jp.musubi.platform.architecture.planted");
        var paths = new ReadPaths(type -> type.getSimpleName().equals("PlantedRows"), ReadPathsTests::isClosed);
        assertThat(paths.listCrossings(planted))
                .containsExactly(
                        "ReadsByCall > PlantedRows",
                        "ReadsByInterface > PlantedReading",
                        "ReadsByLambda > PlantedRows",
                        "ReadsByReference > PlantedRows");
    }

    private boolean readsPatients(JavaClass type) {
        return readers.computeIfAbsent(type.getName(), name -> {
            Path source = SourceFiles.MAIN.resolve(name.replace('.', '/') + ".java");
            return Files.exists(source) && PatientTables.areReadBy(source);
        });
    }

    /** Nobody comes past without a grant: the method takes one, or decides. */
    private static boolean isClosed(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                        .anyMatch(type -> GRANTS.stream().anyMatch(type::isEquivalentTo))
                || unit.getOwner().getPackageName().equals(ACCESS);
    }
}
