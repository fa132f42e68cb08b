package jp.musubi.platform.records.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import jp.musubi.platform.records.signatures.SigningAuthority.Holder;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.junit.jupiter.api.Test;

/** 電子署名は、有効か、無効ならなぜかを言う。 */
class CheckSignatureTest {

    private static final SigningAuthority DOCTORS = new SigningAuthority("doctors");
    private static final SigningAuthority STAMPS = new SigningAuthority("stamps");
    private static final SigningAuthority STRANGERS = new SigningAuthority("strangers");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final String LETTER = "{\"resourceType\":\"Bundle\",\"total\":3.90,\"note\":\"髙﨑\"}";

    private final Holder doctor = DOCTORS.doctor(SigningAuthority.FROM, SigningAuthority.UNTIL);
    private final Holder unit = STAMPS.stampUnit();
    private final SignatureTrust trust = new SignatureTrust(
            List.of(DOCTORS.certificate()), List.of(STAMPS.certificate()), List.of(DOCTORS.listOf(), STAMPS.listOf()));

    @Test
    void 署名がなければ署名なし() {
        assertThat(check(LETTER, trust, NOW)).isEqualTo(SignatureFinding.UNSIGNED);
    }

    @Test
    void 正しい署名は_どこに挟まれていても有効() {
        String jws = SigningAuthority.jws(bytes(LETTER), doctor);
        assertThat(check(signed(LETTER, jws), trust, NOW)).isEqualTo(SignatureFinding.VALID);
        String first = "{\"signature\":{\"data\":\"" + base64(jws) + "\"}," + LETTER.substring(1);
        assertThat(check(first, trust, NOW)).isEqualTo(SignatureFinding.VALID);
        String middle = LETTER.replace(",\"note\"", " , \"signature\" : {\"data\":\"" + base64(jws) + "\"},\"note\"");
        assertThat(check(middle, trust, NOW)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 一字でも違えば有効でない() {
        String letter = signed(LETTER, SigningAuthority.jws(bytes(LETTER), doctor));
        assertThat(check(letter.replace("3.90", "3.9"), trust, NOW)).isEqualTo(SignatureFinding.WRONG_BYTES);
        assertThat(check(letter.replace("\"total\":", "\"total\": "), trust, NOW))
                .isEqualTo(SignatureFinding.WRONG_BYTES);
    }

    @Test
    void 期間の外と_失効と_知らない認証局を見分ける() {
        Holder expired = DOCTORS.doctor(SigningAuthority.FROM, NOW.minusSeconds(1));
        assertThat(check(signedBy(expired), trust, NOW)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        Holder early = DOCTORS.doctor(NOW.plusSeconds(1), SigningAuthority.UNTIL);
        assertThat(check(signedBy(early), trust, NOW)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        var revoking = new SignatureTrust(trust.signers(), trust.stamps(), List.of(DOCTORS.listOf(doctor)));
        assertThat(check(signedBy(doctor), revoking, NOW)).isEqualTo(SignatureFinding.REVOKED);
        Holder stranger = STRANGERS.doctor(SigningAuthority.FROM, SigningAuthority.UNTIL);
        assertThat(check(signedBy(stranger), trust, NOW)).isEqualTo(SignatureFinding.UNKNOWN_AUTHORITY);
        var without = new SignatureTrust(trust.signers(), trust.stamps(), List.of());
        assertThat(check(signedBy(doctor), without, NOW)).isEqualTo(SignatureFinding.REVOCATION_UNKNOWN);
    }

    @Test
    void 時刻の印があれば_その時で証明書を見る() {
        Holder since = DOCTORS.doctor(SigningAuthority.FROM, NOW);
        String jws = SigningAuthority.jws(bytes(LETTER), since);
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(check(signed(LETTER, jws), trust, late)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        String stamped = SigningAuthority.stamped(jws, unit, NOW.minusSeconds(60));
        assertThat(check(signed(LETTER, stamped), trust, late)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 時刻の印より後の失効は_その署名を無効にしない() {
        String stamped = SigningAuthority.stamped(SigningAuthority.jws(bytes(LETTER), doctor), unit, NOW);
        var revoking = trustWith(DOCTORS.list(NOW.plusSeconds(1), NOW.plusSeconds(1), SigningAuthority.UNTIL, doctor));
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(check(signed(LETTER, stamped), revoking, late)).isEqualTo(SignatureFinding.VALID);
        assertThat(check(signedBy(doctor), revoking, late)).isEqualTo(SignatureFinding.REVOKED);
        var before = trustWith(DOCTORS.list(NOW, NOW, SigningAuthority.UNTIL, doctor));
        assertThat(check(signed(LETTER, stamped), before, late)).isEqualTo(SignatureFinding.REVOKED);
    }

    @Test
    void 期限の切れた一覧_先の一覧_ほかの認証局の一覧では_失効を確かめられない() {
        Instant from = SigningAuthority.FROM;
        for (X509CRL list : List.of(
                DOCTORS.list(from, from, NOW.minusSeconds(1)),
                DOCTORS.list(from, NOW.plusSeconds(1), SigningAuthority.UNTIL),
                new SigningAuthority("doctors").listOf())) {
            assertThat(check(signedBy(doctor), trustWith(list), NOW)).isEqualTo(SignatureFinding.REVOCATION_UNKNOWN);
        }
    }

    @Test
    void 受付の時刻の印があれば_後からでもその時で確かめられる() {
        Holder since = DOCTORS.doctor(SigningAuthority.FROM, NOW);
        String letter = signed(LETTER, SigningAuthority.jws(bytes(LETTER), since));
        byte[] own = SigningAuthority.stamp(value(letter), unit, NOW.minusSeconds(60));
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(report(letter, trust, own, late).finding()).isEqualTo(SignatureFinding.VALID);
        byte[] anothers = SigningAuthority.stamp("x", unit, NOW.minusSeconds(60));
        assertThat(report(letter, trust, anothers, late).finding()).isEqualTo(SignatureFinding.NOT_IN_FORCE);
    }

    @Test
    void 認証局の証明書では署名できず_名は証明書のものである() {
        Holder authority = DOCTORS.below("between");
        assertThat(check(signedBy(authority), trust, NOW)).isEqualTo(SignatureFinding.NOT_FOR_SIGNING);
        var signer = report(signed(LETTER, SigningAuthority.jws(bytes(LETTER), doctor)), trust, null, NOW)
                .signer();
        assertThat(signer.name()).startsWith("doctor ");
        assertThat(signer.authority()).isEqualTo("doctors");
    }

    @Test
    void 時刻の印が別の署名のもの_知らない認証局のもの_先の時刻なら断る() {
        String jws = SigningAuthority.jws(bytes(LETTER), doctor);
        String other = SigningAuthority.jws(bytes("{}"), doctor);
        String anothers = SigningAuthority.stamped(other, unit, NOW)
                .replace(other.split("\\.")[2] + "\"}", jws.split("\\.")[2] + "\"}");
        assertThat(check(signed(LETTER, anothers), trust, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
        String strangers = SigningAuthority.stamped(jws, STRANGERS.stampUnit(), NOW);
        assertThat(check(signed(LETTER, strangers), trust, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
        String ahead = SigningAuthority.stamped(jws, unit, NOW.plusSeconds(5));
        assertThat(check(signed(LETTER, ahead), trust, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
    }

    @Test
    void 読めない署名は読めないと言う() {
        for (String data : List.of("", "x", "a.b.c", "{\"protected\":\"x\"}", "..", "{}")) {
            assertThat(check(signed(LETTER, data), trust, NOW)).as(data).isEqualTo(SignatureFinding.UNREADABLE);
        }
        assertThat(check("{\"signature\":3,\"x\":1}", trust, NOW)).isEqualTo(SignatureFinding.UNREADABLE);
    }

    private static String signedBy(Holder signer) {
        return signed(LETTER, SigningAuthority.jws(bytes(LETTER), signer));
    }

    private static String signed(String letter, String jws) {
        return letter.substring(0, letter.length() - 1) + ",\"signature\":{\"data\":\"" + base64(jws) + "\"}}";
    }

    private SignatureTrust trustWith(X509CRL ofDoctors) {
        return new SignatureTrust(trust.signers(), trust.stamps(), List.of(ofDoctors, STAMPS.listOf()));
    }

    /** The value of the compact JWS inside. */
    private static String value(String letter) {
        String data = letter.replaceAll(".*\"data\":\"|\"}}$", "");
        return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8).split("\\.", -1)[2];
    }

    private static SignatureFinding check(String letter, SignatureTrust trust, Instant at) {
        return report(letter, trust, null, at).finding();
    }

    private static SignatureReport report(String letter, SignatureTrust trust, byte[] own, Instant at) {
        var document = (JsonDocument) JsonDocument.parse(bytes(letter), JsonLimits.SUBMISSION);
        return new CheckSignature(trust).check(bytes(letter), (JsonObject) document.root(), own, at);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
