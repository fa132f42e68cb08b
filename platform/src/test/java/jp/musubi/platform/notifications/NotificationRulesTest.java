package jp.musubi.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 通知のきまり: 送り直しの間、送ってよい宛先、印、本文。 */
class NotificationRulesTest {

    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

    @ParameterizedTest(name = "{0} 回目の失敗 → {1} {2} 分後")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, WAITING, 1",
                "2, WAITING, 5",
                "3, WAITING, 30",
                "4, WAITING, 120",
                "5, WAITING, 360",
                "6, WAITING, 720",
                "7, WAITING, 1440",
                "8, FAILED, -",
                "9, FAILED, -"
            })
    void 失敗のあとは間をあけて送り直し_尽きれば届かずになる(int tries, MessageState state, Long minutes) {
        NotificationRules.Next next = NotificationRules.afterFailure(tries, AT);
        assertThat(next.state()).isEqualTo(state);
        assertThat(next.nextAt()).isEqualTo(minutes == null ? null : AT.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest(name = "{0} → 見本の国 {1}、ほか {2}")
    @CsvSource({
        "https://example.jp/hook,         true,  true",
        "https://example.jp:8443/hook?a=b, true, true",
        "https://203.0.113.10/,           true,  true",
        "http://example.jp/hook,          false, false",
        "http://localhost:9/hook,         true,  false",
        "https://localhost/hook,          true,  false",
        "http://127.0.0.1:9/,             true,  false",
        "http://[::1]:9/,                 true,  false",
        "http://127.0.0.2/,               false, false",
        "https://10.0.0.1/,               false, false",
        "https://192.168.1.1/,            false, false",
        "https://169.254.169.254/,        false, false",
        "https://[fd00::1]/,              false, false",
        "https://user@example.jp/,        false, false",
        "https://example.jp/#a,           false, false",
        "ftp://example.jp/,               false, false",
        "file:///etc/passwd,              false, false",
        "言葉,                            false, false"
    })
    void 宛先は外から届く_https_だけで_見本の国ではこの機械も(String address, boolean demo, boolean elsewhere) {
        assertThat(new EndpointRule(true).read(address).isPresent()).isEqualTo(demo);
        assertThat(new EndpointRule(false).read(address).isPresent()).isEqualTo(elsewhere);
    }

    @Test
    void 名が内側を指すようになっても_つながない() throws Exception {
        var inside = InetAddress.getByName("10.0.0.1");
        var here = InetAddress.getLoopbackAddress();
        assertThat(new EndpointRule(true).mayBeCalled(inside)).isFalse();
        assertThat(new EndpointRule(true).mayBeCalled(here)).isTrue();
        assertThat(new EndpointRule(false).mayBeCalled(here)).isFalse();
    }

    /** The value was computed with {@code openssl dgst -sha256 -hmac}. */
    @Test
    void 印は鍵と時と本文で決まる() {
        String one = Signature.of("secret", AT, "{}");
        assertThat(one).isEqualTo("t=1775001600,v1=adc4e3a5756a13c993598947ea0810fefeb072ef32d3d497886cfd68eb783b77");
        assertThat(Signature.of("other", AT, "{}")).isNotEqualTo(one);
        assertThat(Signature.of("secret", AT.plusSeconds(1), "{}")).isNotEqualTo(one);
    }

    @Test
    void 本文は番号と種類と時だけ() {
        var id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var message = new Message(
                id, id, NotificationKind.LETTER_ARRIVED, "u", 2, AT, MessageState.WAITING, 0, AT, null, null);
        assertThat(message.body()).isEqualTo("""
                {"id":"%s","subscription":"%s","kind":"LETTER_ARRIVED","unit":"u","version":2,"at":"2026-04-01T00:00:00Z"}""".formatted(id, id));
    }
}
