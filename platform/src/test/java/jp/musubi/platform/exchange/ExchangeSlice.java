package jp.musubi.platform.exchange;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.eligibility.LettersAtReader;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.eligibility.bulk.BulkConfirmations;
import jp.musubi.platform.eligibility.confirmation.Eligibility;
import jp.musubi.platform.eligibility.tickets.Tickets;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.own.OwnConsents;
import jp.musubi.platform.kernel.consent.own.OwnLetters;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.Corrections;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Interviews;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.Submissions;
import jp.musubi.platform.records.interviews.TestInterviews;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The exchange and the counter's HTTP over mocks of the front doors; the caller is named by the header {@code Test-Caller}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitWebConfig(ExchangeSlice.Web.class)
@MockitoBean(
        types = {
            SearchDesk.class,
            PersonSearch.class,
            Intake.class,
            Corrections.class,
            Submissions.class,
            SubmissionLists.class,
            SharedRecords.class,
            Checkups.class,
            OwnFigures.class,
            AccessDesk.class,
            AuditLog.class,
            People.class,
            Visits.class,
            Consents.class,
            OwnConsents.class,
            OwnLetters.class,
            LetterConsents.class,
            LettersAtReader.class,
            Facilities.class,
            Eligibility.class,
            BulkConfirmations.class,
            Tickets.class
        })
public @interface ExchangeSlice {

    PersonId PATIENT_1 = new PersonId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    Caller CLINIC =
            new Caller("clinic-c", Role.FACILITY, new FacilityCode("1311234567"), null, Set.of(Purpose.SHARE_VIEW));
    Caller PATIENT = new Caller("patient-1", Role.PATIENT, null, PATIENT_1, Set.of(Purpose.SELF_VIEW));
    Caller INSURER = new Caller("insurer-f", Role.INSURER, null, null, Set.of());

    @TestConfiguration
    @EnableWebMvc
    @ComponentScan({
        "jp.musubi.platform.kernel.problems",
        "jp.musubi.platform.exchange",
        "jp.musubi.platform.eligibility.web"
    })
    class Web implements WebMvcConfigurer {

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        Interviews interviews(SharedRecords records, Facilities facilities) {
            return TestInterviews.drafting(records, facilities);
        }

        /** Nobody's address is withheld here. */
        @Bean
        AddressDisclosure disclosure(People people) {
            AddressDisclosure open = mock(AddressDisclosure.class);
            when(open.shown(any())).thenAnswer(call -> call.getArgument(0));
            when(open.questionShown(any()))
                    .thenAnswer(call -> Question.known(Optional.ofNullable(people.get(call.getArgument(0)))));
            return open;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Caller.class;
                }

                @Override
                public Object resolveArgument(
                        MethodParameter parameter,
                        ModelAndViewContainer container,
                        NativeWebRequest request,
                        WebDataBinderFactory factory) {
                    String name = request.getHeader("Test-Caller");
                    return name == null ? CLINIC : name.equals("patient") ? PATIENT : INSURER;
                }
            });
        }
    }
}
