package jp.musubi.platform.kernel.people.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.NoSuchElementException;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CertificatesTest {

    private static final Instant FROM = Instant.parse("2025-04-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-04-01T00:00:00Z");

    @Autowired
    Certificates certificates;

    @Autowired
    TestClock clock;

    @Test
    void 登録した証明書は拇印と持ち主から見つかる() {
        Certificate older = certificate("thumb-1", CertificateHolder.party("cert-a"), FROM.minusSeconds(60));
        Certificate newer = certificate("thumb-2", CertificateHolder.party("cert-a"), FROM);
        Certificate ofStaff = certificate("thumb-3", CertificateHolder.staff("cert-a"), FROM);
        certificates.register(older);
        certificates.register(newer);
        certificates.register(ofStaff);
        assertThat(certificates.find("thumb-1")).contains(older);
        assertThat(certificates.listOf(CertificateHolder.party("cert-a"))).containsExactly(newer, older);
        assertThat(certificates.listOf(CertificateHolder.staff("cert-a"))).containsExactly(ofStaff);
        assertThat(certificates.list()).contains(older, newer, ofStaff);
        assertThat(certificates.find("nobody")).isEmpty();
    }

    @Test
    void 同じ証明書の二度目の登録は何も変えず_失効を取り消さない() {
        Certificate mine = certificate("thumb-4", CertificateHolder.party("cert-b"), FROM);
        certificates.register(mine);
        certificates.revoke("thumb-4");
        certificates.register(mine);
        assertThat(certificates.find("thumb-4").orElseThrow().revokedAt()).isEqualTo(clock.instant());
    }

    @Test
    void 別の持ち主の証明書は登録できない() {
        certificates.register(certificate("thumb-5", CertificateHolder.party("cert-c"), FROM));
        assertThatThrownBy(() -> certificates.register(certificate("thumb-5", CertificateHolder.party("cert-d"), FROM)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(certificates.listOf(CertificateHolder.party("cert-d"))).isEmpty();
    }

    @Test
    void 失効はその時から_二度目は何も変えない() {
        certificates.register(certificate("thumb-6", CertificateHolder.party("cert-e"), FROM));
        Instant now = clock.instant();
        certificates.revoke("thumb-6");
        certificates.revoke("thumb-6");
        Certificate revoked = certificates.find("thumb-6").orElseThrow();
        assertThat(revoked.holdsAt(now)).isFalse();
        assertThat(revoked.holdsAt(now.minusSeconds(1))).isTrue();
        assertThatThrownBy(() -> certificates.revoke("unknown")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest(name = "{0} に使えて{1}")
    @CsvSource({
        "2025-03-31T23:59:59Z, false",
        "2025-04-01T00:00:00Z, true",
        "2027-04-01T00:00:00Z, true",
        "2027-04-01T00:00:01Z, false",
    })
    void 有効期間は初めと終わりの時を含む(Instant moment, boolean holds) {
        assertThat(certificate("x", CertificateHolder.party("x"), FROM).holdsAt(moment))
                .isEqualTo(holds);
    }

    private static Certificate certificate(String thumbprint, CertificateHolder holder, Instant from) {
        return new Certificate(thumbprint, holder, new CertificateName("0a1b", "CN=試験", "CN=試験の認証局"), from, TO, null);
    }
}
