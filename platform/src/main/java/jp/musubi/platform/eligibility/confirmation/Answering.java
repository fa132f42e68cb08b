package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.eligibility.benefits.BenefitReading;
import jp.musubi.platform.eligibility.benefits.Benefits;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.eligibility.tickets.TicketReading;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.payers.Payers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 答えを作る。Reads what is registered of the person and puts the answer together, for one hearing. */
@Component
class Answering {

    private final BenefitReading benefits;
    private final TicketReading tickets;
    private final Consents consents;
    private final Payers payers;
    private final AddressDisclosure disclosure;
    private final ToldSubsidies subsidies;
    private final ShareRules shares = ShareRules.shipped();

    Answering(
            BenefitReading benefits,
            TicketReading tickets,
            Consents consents,
            Payers payers,
            AddressDisclosure disclosure,
            ToldSubsidies subsidies) {
        this.benefits = benefits;
        this.tickets = tickets;
        this.consents = consents;
        this.payers = payers;
        this.disclosure = disclosure;
        this.subsidies = subsidies;
    }

    static Confirmation notFound(Question question, LocalDate day, Instant at, Found found) {
        Validity validity = found.several() ? Validity.SEVERAL : Validity.NOT_FOUND;
        return new Confirmation(question, day, at, validity, null, List.of(), List.of(), found.remarks());
    }

    Confirmation answer(Question question, Hearing hearing, Found found) {
        Person person = Objects.requireNonNull(found.person(), "only one who was found is answered about");
        Benefits registered = benefits.of(hearing.grant());
        CoverageOnDay onDay =
                CoverageOnDay.of(coverages(person, hearing.grant().caller()), numberOf(question), hearing.day());
        if (onDay.validity() == Validity.NOT_FOUND) {
            return notFound(question, hearing.day(), hearing.at(), found);
        }
        var assembly = new Assembly(hearing, registered, shares, person.birthDate());
        List<MedicalTicket> visible = hearing.visible(tickets.listFor(hearing.grant(), YearMonth.from(hearing.day())));
        boolean withheld = registered.withheldOn(hearing.day()) || disclosure.isWithheld(person.id());
        List<ConfirmedCoverage> shown = onDay.shown().stream()
                .map(coverage ->
                        assembly.of(coverage, payerName(coverage), hearing.own() && withheld ? List.of() : visible))
                .toList();
        return new Confirmation(
                question,
                hearing.day(),
                hearing.at(),
                validity(onDay, shown, hearing),
                confirmed(person, hearing.day(), withheld),
                shown,
                consents(person, hearing),
                subsidies.listFor(hearing),
                remarks(found, onDay, assembly, person, hearing, withheld));
    }

    /** An insurer hears of its own coverages only, as if there were no other. */
    private static List<Coverage> coverages(Person person, Caller caller) {
        return caller.role() != Role.INSURER
                ? person.coverages()
                : person.coverages().stream()
                        .filter(coverage -> OwnPayer.is(coverage, caller.payer()))
                        .toList();
    }

    private static @Nullable CertificateNumber numberOf(Question question) {
        return question.presented() instanceof Presented.Certificate certificate ? certificate.number() : null;
    }

    private static Validity validity(CoverageOnDay onDay, List<ConfirmedCoverage> shown, Hearing hearing) {
        boolean assistanceAlone = onDay.validity() == Validity.VALID
                && hearing.facility() != null
                && hearing.extent() == AnswerExtent.FULL
                && shown.stream()
                        .allMatch(one -> one.publicAssistance() && one.tickets().isEmpty());
        return assistanceAlone ? Validity.VALID_NO_TICKET : onDay.validity();
    }

    private static ConfirmedPerson confirmed(Person person, LocalDate day, boolean withheld) {
        var name = person.nameOn(day);
        return new ConfirmedPerson(
                person.id(),
                name.text(),
                name.kana(),
                null,
                person.sex(),
                person.birthDate(),
                withheld ? null : person.address(),
                withheld ? null : person.postalCode());
    }

    private List<Consent> consents(Person person, Hearing hearing) {
        return hearing.facility() == null || !hearing.byCard()
                ? List.of()
                : consents.listTo(person.id(), hearing.facility());
    }

    private static List<Remark> remarks(
            Found found, CoverageOnDay onDay, Assembly assembly, Person person, Hearing hearing, boolean withheld) {
        List<Remark> remarks = new ArrayList<>(found.remarks());
        remarks.addAll(onDay.remarks());
        remarks.addAll(assembly.remarks());
        LocalDate seventyFive = Ages.birthday(75, person.birthDate());
        if (YearMonth.from(seventyFive).equals(YearMonth.from(hearing.day()))) {
            remarks.add(Remark.of(
                    seventyFive.getDayOfMonth() == 1 ? RemarkKind.TURNS_75_ON_THE_FIRST : RemarkKind.TURNS_75,
                    seventyFive));
        }
        if (withheld) {
            remarks.add(Remark.of(RemarkKind.ADDRESS_WITHHELD));
        }
        if (hearing.extent() == AnswerExtent.QUALIFICATION_ONLY) {
            remarks.add(Remark.of(RemarkKind.QUALIFICATION_ONLY));
        }
        return remarks.stream().distinct().toList();
    }

    private String payerName(Coverage coverage) {
        return payers.find(coverage.payer()).map(Payer::name).orElse("");
    }
}
