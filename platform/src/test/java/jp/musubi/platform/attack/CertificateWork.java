package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.TurnCertificate;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.CertificateFormTest;
import jp.musubi.platform.support.DemoCallers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** 診断書の舞台。One of the victim, written at a hospital that attacks nobody, and sent to municipality-k. */
@TestComponent
class CertificateWork {

    private static final String HOSPITAL = "hospital-h";

    @Autowired
    private DemoCallers country;

    @Autowired
    private WriteCertificate writing;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private TurnCertificate turning;

    private @Nullable String sent;

    /** One for all tests. */
    String certificate(AttackCalls calls, Coverage coverage) {
        if (sent == null) {
            sent = send(UUID.fromString(calls.receive(HOSPITAL, coverage, "CHECKUP")));
        }
        return sent;
    }

    private String send(UUID visit) {
        Caller doctor = country.caller(HOSPITAL)
                .withPurposes(Set.of(Purpose.SUBMIT, Purpose.ELIGIBILITY))
                .withStaff(new ActingStaff("hospital-h-doctor", Profession.DOCTOR, false, true));
        UUID id = writing.begin(doctor, visit, "NANBYO", "test");
        CertificateDesk.Opened opened = desk.open(doctor, id, "test");
        Map<String, String> values =
                new HashMap<>(CertificateFormTest.whole(opened.certificate().form()));
        values.putAll(opened.values());
        assertThat(writing.save(doctor, id, new Typed(1, values), "test")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SIGN", ""), "test")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SUBMIT", ""), "test")).isEmpty();
        return id.toString();
    }
}
