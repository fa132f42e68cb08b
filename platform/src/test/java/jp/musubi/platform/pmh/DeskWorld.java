package jp.musubi.platform.pmh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.platform.pmh.schemes.Schemes;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import jp.musubi.standard.words.CheckDigit;
import org.springframework.boot.test.context.TestComponent;

/** Municipalities of the tests of the desk: each test has one of its own, with a scheme and people. */
@TestComponent
public class DeskWorld {

    public static final LocalDate BORN = LocalDate.of(2018, 6, 1);

    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private final SubsidiesWorld world;
    private final Municipalities municipalities;
    private final Schemes schemes;
    private final SeatRights rights;

    DeskWorld(SubsidiesWorld world, Municipalities municipalities, Schemes schemes, SeatRights rights) {
        this.world = world;
        this.municipalities = municipalities;
        this.schemes = schemes;
        this.rights = rights;
    }

    /** A municipality of Tokyo that takes part since 2025. */
    public Seat town() {
        String code = "138" + NEXT.getAndIncrement();
        municipalities.register(new Municipality(code, "13", "机上町", "Kijo-machi", SubsidiesWorld.FIRST, null));
        return seat(code);
    }

    public Seat seat(String code) {
        return rights.require(
                new Caller("desk-" + code, Role.MUNICIPALITY, null, null, Set.of(Purpose.PUBLIC_SUBSIDY))
                        .withPayer(code),
                "試験");
    }

    /** For children to the end of the school year of 15, 500 yen a visit. */
    public Scheme scheme(Seat seat) {
        String body = "88" + seat.code().substring(0, 2) + seat.code().substring(3);
        String payer = body + CheckDigit.of(body);
        var scheme = new Scheme("desk-" + UUID.randomUUID(), seat.code(), "88", payer, "机上の子ども", "children");
        schemes.add(scheme);
        var terms = new LocalTerms(
                TermsText.readAges("0-15 SCHOOL_YEAR"),
                TermsText.readCare("CHARGED visit=500"),
                TermsText.readCare("FREE"),
                TermsText.readCare("FREE"));
        schemes.enter(
                scheme.id(), new SchemeTerms(SubsidiesWorld.FIRST, null, terms, Area.EVERYWHERE), Instant.EPOCH, "試験");
        return scheme;
    }

    /** The number of a national payer of the law that no other town of the tests uses. */
    public static String payer(Seat seat, String law) {
        String body = law + seat.code().substring(0, 2) + seat.code().substring(3);
        return body + CheckDigit.of(body);
    }

    public Known child() {
        return world.person(BORN);
    }

    /** What the page sends for this person. */
    public static Map<String, String> fields(Known known, Scheme scheme, LocalDate from) {
        String[] number = known.number().value().split(":");
        String body = Integer.toString(NUMBER.incrementAndGet());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reference", "A" + body);
        fields.put("insurer", number[0]);
        fields.put("symbol", number[1]);
        fields.put("number", number[2]);
        fields.put("branch", number[3]);
        fields.put("birth", BORN.toString());
        fields.put("name", "助成　花子");
        fields.put("payer", scheme.payer());
        fields.put("recipient", body + CheckDigit.of(body));
        fields.put("from", from.toString());
        fields.put("last", "");
        fields.put("income", "");
        fields.put("ceiling", "");
        fields.put("designated", "");
        return fields;
    }
}
