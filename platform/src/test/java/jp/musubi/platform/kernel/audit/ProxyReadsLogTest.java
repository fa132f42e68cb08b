package jp.musubi.platform.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「だれが見たか」は、本人のほか、見ることのできる代理人も読む(access-matrix §2 who looked: P)。 */
@DemoTest
class ProxyReadsLogTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @ParameterizedTest(name = "{0} が {1} の「だれが見たか」を読む → {2}")
    @CsvSource(textBlock = """
            patient-5,  patient-5,  200
            patient-6,  patient-5,  200
            patient-26, patient-25, 200
            patient-5,  patient-6,  403
            patient-2,  patient-5,  403
            patient-23, patient-5,  403
            hospital-a, patient-5,  403
            insurer-f,  patient-5,  403
            operator,   patient-5,  200
            """)
    void 本人と_代理人と_運営(String reader, String about, int status) {
        var country = new DemoCallers(parties, officials, mint);
        assertThat(new DemoHttp(port)
                        .get(country.token(reader), "/fhir/AuditEvent?patient=" + country.person(about))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void 代理人が読んだことも_本人の記録に残る() {
        var country = new DemoCallers(parties, officials, mint);
        var http = new DemoHttp(port);
        String address = "/fhir/AuditEvent?patient=" + country.person("patient-5");
        http.get(country.token("patient-6"), address);
        assertThat(http.get(country.token("patient-5"), address).body()).contains("patient-6");
    }
}
