package jp.musubi.platform.demo.eligibility;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Cells;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.eligibility.tickets.CareKind;
import jp.musubi.platform.eligibility.tickets.TicketRequest;
import jp.musubi.platform.eligibility.tickets.Tickets;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.stereotype.Component;

/** 今月の医療券。As the welfare office registers them, for the month of the start; those of later months it has to register itself. */
@DemoMode
@Component
class FoundTickets {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Tickets tickets;
    private final Country country;
    private final Clock clock;

    FoundTickets(Tickets tickets, Country country, Clock clock) {
        this.tickets = tickets;
        this.country = country;
        this.clock = clock;
    }

    void register() {
        YearMonth month = YearMonth.now(clock.withZone(TOKYO));
        for (Row row : Table.read(FoundTickets.class, "tickets.tsv")) {
            country.findPersona(row.get("person"))
                    .ifPresent(persona -> country.findFacility(row.get("facility"))
                            .ifPresent(facility -> register(row, persona, facility, month)));
        }
    }

    private void register(Row row, Persona persona, DemoFacility facility, YearMonth month) {
        MemberNumber number = persona.person().coverages().stream()
                .filter(coverage -> coverage.system().equals(MemberNumber.PUBLIC_PAYER))
                .findFirst()
                .map(coverage -> MemberNumber.of(coverage.system(), coverage.value()))
                .orElseThrow();
        Caller office = new Caller(row.get("office"), Role.WELFARE_OFFICE, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                .withPayer(number.payer());
        tickets.register(
                new TicketRequest(
                        number.number(),
                        facility.facility().code(),
                        CareKind.valueOf(row.get("care")),
                        month,
                        null,
                        null,
                        month.toString().replace("-", "") + "-" + row.get("number"),
                        Cells.yes(row.get("combined")),
                        Integer.parseInt(row.get("own_amount"))),
                office);
    }
}
