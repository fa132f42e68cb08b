package jp.musubi.platform.portal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Disasters;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.clock.MovableClock;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.own.OwnConsents;
import jp.musubi.platform.kernel.consent.own.OwnHides;
import jp.musubi.platform.kernel.consent.own.OwnLetters;
import jp.musubi.platform.kernel.consent.own.OwnProxies;
import jp.musubi.platform.kernel.consent.own.WhoseDesk;
import jp.musubi.platform.kernel.disaster.DisasterBoard;
import jp.musubi.platform.kernel.disaster.DisasterDesk;
import jp.musubi.platform.kernel.emergency.BreakGlassDesk;
import jp.musubi.platform.kernel.emergency.BreakGlassReview;
import jp.musubi.platform.kernel.emergency.HeldOpenings;
import jp.musubi.platform.kernel.emergency.Openings;
import jp.musubi.platform.kernel.emergency.ReviewState;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.areas.Areas;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.people.search.SearchPace;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.kernel.signin.OfficeSignIn;
import jp.musubi.platform.kernel.signin.OwnClients;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.SessionTime;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.Operations;
import jp.musubi.platform.records.OwnQuota;
import jp.musubi.platform.records.PatientSummaries;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.platform.records.Submissions;
import jp.musubi.platform.records.UseCounts;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.records.checkups.VanishingCheckups;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.Box;
import jp.musubi.platform.records.letters.BoxPage;
import jp.musubi.platform.records.wishes.WishBook;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of this issue over the {@link SmallCountry}: no database, no security, the real templates. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
@ComponentScan(
        basePackages = {
            "jp.musubi.platform.portal",
            "jp.musubi.platform.records.web",
            "jp.musubi.platform.kernel.health",
            "jp.musubi.platform.kernel.audit.web",
            "jp.musubi.platform.kernel.emergency.web",
            "jp.musubi.platform.kernel.disaster.web",
            "jp.musubi.platform.kernel.consent.web",
            "jp.musubi.platform.kernel.people.web",
            "jp.musubi.platform.kernel.print",
            "jp.musubi.platform.eligibility.pages"
        })
@Import(WhoseDesk.class)
class PagesOnly implements WebMvcConfigurer {

    @Bean
    Clock clock() {
        return Clock.fixed(SmallCountry.NOW, ZoneOffset.UTC);
    }

    @Bean
    Submissions submissions() {
        return mock(Submissions.class);
    }

    @Bean
    AddressDisclosure disclosure() {
        var disclosure = mock(AddressDisclosure.class);
        when(disclosure.shown(any())).thenAnswer(call -> call.getArgument(0));
        return disclosure;
    }

    @Bean
    AddresseeDesk addressees() {
        var desk = mock(AddresseeDesk.class);
        when(desk.list(any(), any(), any())).thenReturn(new BoxPage(Box.IN, List.of(), 1, 5, 0));
        return desk;
    }

    @Bean
    PatientSummaries summaries() {
        return mock(PatientSummaries.class);
    }

    @Bean
    UseCounts useCounts() {
        return mock(UseCounts.class);
    }

    @Bean
    HeldOpenings heldOpenings() {
        return mock(HeldOpenings.class);
    }

    @Bean
    ApplicationAvailability availability() {
        return new ApplicationAvailabilityBean();
    }

    @Bean
    Settings settings() {
        return Settings.defaults();
    }

    @Bean
    Parties parties() {
        var parties = mock(Parties.class);
        when(parties.list()).thenReturn(SmallCountry.parties());
        when(parties.find(any()))
                .thenAnswer(call -> SmallCountry.parties().stream()
                        .filter(party -> party.name().equals(call.getArgument(0)))
                        .findFirst());
        return parties;
    }

    @Bean
    People people() {
        var people = mock(People.class);
        when(people.find(any())).thenAnswer(call -> SmallCountry.findPerson(call.getArgument(0)));
        when(people.get(any()))
                .thenAnswer(call ->
                        SmallCountry.findPerson(call.<PersonId>getArgument(0)).orElseThrow());
        return people;
    }

    @Bean
    Facilities facilities() {
        var facilities = mock(Facilities.class);
        List<Facility> all = SmallCountry.facilities();
        when(facilities.list()).thenReturn(all);
        when(facilities.search(any())).thenReturn(new FacilityPage(all, all.size()));
        when(facilities.find(any()))
                .thenAnswer(call -> all.stream()
                        .filter(facility -> facility.code().equals(call.<FacilityCode>getArgument(0)))
                        .findFirst());
        return facilities;
    }

    @Bean
    DisasterBoard board() {
        var board = mock(DisasterBoard.class);
        when(board.listOpenAt(any())).thenReturn(SmallPerils.disasters());
        return board;
    }

    @Bean
    DisasterDesk disasters() {
        return SmallPerils.disasterDesk();
    }

    @Bean
    BreakGlassReview reviews() {
        return SmallPerils.review();
    }

    @Bean
    BreakGlassDesk breakGlass() {
        return mock(BreakGlassDesk.class);
    }

    @Bean
    Openings openings() {
        var openings = mock(Openings.class);
        when(openings.listOf(any())).thenReturn(List.of(SmallPerils.opening(ReviewState.WAITING)));
        return openings;
    }

    @Bean
    Staff staff() {
        return mock(Staff.class);
    }

    @Bean
    Eligibility eligibility() {
        return mock(Eligibility.class);
    }

    @Bean
    Areas areas() {
        var areas = mock(Areas.class);
        when(areas.list())
                .thenReturn(List.of(
                        new Area(Area.WHOLE_COUNTRY, LocalDate.of(2027, 2, 1), true, "予定"),
                        new Area("12", LocalDate.of(2025, 2, 1), false, "公表")));
        return areas;
    }

    @Bean
    CardSignIn cards() {
        return mock(CardSignIn.class);
    }

    @Bean
    OwnClients clients() {
        return mock(OwnClients.class);
    }

    @Bean
    OwnQuota quota() {
        return mock(OwnQuota.class);
    }

    @Bean
    SearchPace searches() {
        return mock(SearchPace.class);
    }

    @Bean
    SessionTime sessionTime() {
        return Optional::empty;
    }

    @Bean
    OfficeSignIn office() {
        return mock(OfficeSignIn.class);
    }

    @Bean
    AccessDesk desk() {
        var desk = mock(AccessDesk.class);
        when(desk.decide(any())).thenAnswer(call -> TestGrants.granting(call.getArgument(0), SmallCountry.NOW));
        when(desk.look(any(), any()))
                .thenAnswer(
                        call -> look(TestGrants.granting(call.getArgument(0), SmallCountry.NOW), call.getArgument(1)));
        return desk;
    }

    private static <T> Looked<T> look(AccessDecision decision, Function<AccessGrant, Question<T>> reading) {
        if (decision instanceof AccessDecision.Refused refused) {
            return new Looked.Refused<>(refused.reason());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return new Looked.Shown<>(
                grant, new OneRound().add(reading.apply(grant)).get());
    }

    @Bean
    Disasters openDisasters() {
        return mock(Disasters.class);
    }

    @Bean
    SearchDesk searchDesk() {
        return mock(SearchDesk.class);
    }

    @Bean
    PersonSearch personSearch() {
        return mock(PersonSearch.class);
    }

    @Bean
    WishBook wishes() {
        return mock(WishBook.class);
    }

    @Bean
    SharedRecords records() {
        var records = mock(SharedRecords.class);
        when(records.list(any(), any())).thenAnswer(call -> {
            ItemQuery query = call.getArgument(0);
            DataClass dataClass = query.classes().iterator().next();
            List<ServedItem> all = SmallCountry.items(dataClass);
            return new ItemPage(
                    all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
        });
        when(records.question(any(), any())).thenAnswer(call -> {
            List<ServedItem> all = call.<ItemQuery>getArgument(0).classes().stream()
                    .flatMap(dataClass -> SmallCountry.items(dataClass).stream())
                    .toList();
            return Question.known(new ItemPage(all, all.size()));
        });
        return records;
    }

    @Bean
    Intake intake() {
        return mock(Intake.class);
    }

    @Bean
    Operations operations() {
        var operations = mock(Operations.class);
        when(operations.count(any(), any(), any())).thenAnswer(call -> SmallCountry.operations(call.getArgument(0)));
        return operations;
    }

    @Bean
    MovableClock movableClock(Clock clock) {
        var movable = mock(MovableClock.class);
        when(movable.instant()).thenReturn(clock.instant());
        return movable;
    }

    @Bean
    Vanishings vanishings() {
        return mock(Vanishings.class);
    }

    @Bean
    AuditLog log() {
        var log = mock(AuditLog.class);
        when(log.listLooksAt(any(), anyLong(), anyInt()))
                .thenAnswer(call -> SmallCountry.looks().stream()
                        .filter(look -> look.sequence() < call.<Long>getArgument(1))
                        .limit(call.<Integer>getArgument(2))
                        .toList());
        return log;
    }

    @Bean
    Consents consents() {
        var consents = mock(Consents.class);
        when(consents.listOf(any())).thenReturn(SmallCountry.consents());
        return consents;
    }

    @Bean
    Proxies proxies() {
        return mock(Proxies.class);
    }

    @Bean
    Hides hides() {
        return mock(Hides.class);
    }

    @Bean
    LetterConsents letters() {
        return mock(LetterConsents.class);
    }

    @Bean
    OwnConsents ownConsents() {
        return mock(OwnConsents.class);
    }

    @Bean
    OwnLetters ownLetters() {
        return mock(OwnLetters.class);
    }

    @Bean
    OwnProxies ownProxies() {
        return mock(OwnProxies.class);
    }

    @Bean
    VanishingCheckups vanishingCheckups() {
        return mock(VanishingCheckups.class);
    }

    @Bean
    OwnHides ownHides() {
        return mock(OwnHides.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType().equals(Caller.class);
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    ModelAndViewContainer container,
                    NativeWebRequest request,
                    WebDataBinderFactory factory) {
                return CurrentCaller.get();
            }
        });
    }
}
