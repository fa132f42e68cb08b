package jp.musubi.platform.records.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import jp.musubi.platform.records.signatures.SigningAuthority.Holder;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 電子署名は、有効か、無効ならなぜかを言う。 */
class CheckSignatureTest {

    private static final SigningAuthority DOCTORS = new SigningAuthority("doctors");
    private static final SigningAuthority STAMPS = new SigningAuthority("stamps");
    private static final SigningAuthority STRANGERS = new SigningAuthority("strangers");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final String LETTER = "{\"resourceType\":\"Bundle\",\"total\":3.90,\"note\":\"髙﨑\"}";

    private static final Holder DOCTOR = DOCTORS.doctor(SigningAuthority.FROM, SigningAuthority.UNTIL);
    private static final Holder UNIT = STAMPS.stampUnit();
    private static final SignatureTrust TRUST = new SignatureTrust(
            List.of(DOCTORS.certificate()), List.of(STAMPS.certificate()), List.of(DOCTORS.listOf(), STAMPS.listOf()));

    @Test
    void 署名がなければ署名なし() {
        assertThat(check(LETTER, TRUST, NOW)).isEqualTo(SignatureFinding.UNSIGNED);
    }

    @Test
    void 正しい署名は_どこに挟まれていても有効() {
        String jws = SigningAuthority.jws(bytes(LETTER), DOCTOR);
        assertThat(check(signed(LETTER, jws), TRUST, NOW)).isEqualTo(SignatureFinding.VALID);
        String first = "{\"signature\":{\"data\":\"" + base64(jws) + "\"}," + LETTER.substring(1);
        assertThat(check(first, TRUST, NOW)).isEqualTo(SignatureFinding.VALID);
        String middle = LETTER.replace(",\"note\"", " , \"signature\" : {\"data\":\"" + base64(jws) + "\"},\"note\"");
        assertThat(check(middle, TRUST, NOW)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 一字でも違えば有効でない() {
        String letter = signed(LETTER, SigningAuthority.jws(bytes(LETTER), DOCTOR));
        assertThat(check(letter.replace("3.90", "3.9"), TRUST, NOW)).isEqualTo(SignatureFinding.WRONG_BYTES);
        assertThat(check(letter.replace("\"total\":", "\"total\": "), TRUST, NOW))
                .isEqualTo(SignatureFinding.WRONG_BYTES);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"crit\":[\"sigT\"],\"sigT\":\"2026-03-31T09:00:00Z\"' | VALID",
                "'\"sigT\":\"not critical, so not read\"' | VALID",
                "'\"sigD\":{\"mId\":\"http://uri.etsi.org/19182/ObjectIdByURI\"}' | VALID",
                "'\"crit\":[\"sigT\"],\"sigT\":\"yesterday\"' | UNREADABLE",
                "'\"crit\":[\"sigT\"]' | UNREADABLE",
                "'\"crit\":[]' | UNREADABLE",
                "'\"crit\":[\"alg\"]' | UNREADABLE",
                "'\"crit\":[\"sigD\"],\"sigD\":{\"mId\":\"http://uri.etsi.org/19182/ObjectIdByURI\"}' | SIGNED_ELSEWHERE",
                "'\"crit\":[\"sigPl\"],\"sigPl\":{\"addressCountry\":\"JP\"}' | CRITICAL_UNKNOWN",
                "'\"crit\":[\"sigT\",\"x\"],\"sigT\":\"2026-03-31T09:00:00Z\",\"x\":1' | CRITICAL_UNKNOWN",
            })
    void 必ず分かるべき見出しは_分かるか_断る(String members, SignatureFinding found) {
        String jws = SigningAuthority.jws(bytes(LETTER), DOCTOR, members, true);
        assertThat(check(signed(LETTER, jws), TRUST, NOW)).isEqualTo(found);
    }

    @Test
    void そのままの文書への署名は_b64_を必ず分かるべきものとして言う() {
        String named = "\"b64\":false,\"crit\":[\"b64\"]";
        assertThat(check(signed(LETTER, SigningAuthority.jws(bytes(LETTER), DOCTOR, named, false)), TRUST, NOW))
                .isEqualTo(SignatureFinding.VALID);
        assertThat(check(signed(LETTER, SigningAuthority.jws(bytes(LETTER), DOCTOR, named, true)), TRUST, NOW))
                .isEqualTo(SignatureFinding.WRONG_BYTES);
        assertThat(check(
                        signed(LETTER, SigningAuthority.jws(bytes(LETTER), DOCTOR, "\"b64\":false", false)),
                        TRUST,
                        NOW))
                .isEqualTo(SignatureFinding.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void 証明書の資格の印を読む(boolean explicit) {
        Holder qualified = DOCTORS.qualified(explicit, "Medical Doctor", "Director of Clinic", "What\u0007ever");
        var signer = report(signedBy(qualified), TRUST, null, NOW).signer();
        assertThat(signer.roles()).extracting(HcRole::japanese).containsExactlyInAnyOrder("医師", "診療所院長", "What ever");
        assertThat(signer.isQualified()).isTrue();
        assertThat(check(signedBy(qualified), TRUST, NOW)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 資格の印のない証明書は_ないと言う_いまの決まりでは有効() {
        var signer = report(signedBy(DOCTOR), TRUST, null, NOW).signer();
        assertThat(signer.roles()).isEmpty();
        assertThat(signer.isQualified()).isFalse();
        assertThat(HcRoles.requiredOn(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(check(signedBy(DOCTOR), TRUST, NOW)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 期間の外と_失効と_知らない認証局を見分ける() {
        Holder expired = DOCTORS.doctor(SigningAuthority.FROM, NOW.minusSeconds(1));
        assertThat(check(signedBy(expired), TRUST, NOW)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        Holder early = DOCTORS.doctor(NOW.plusSeconds(1), SigningAuthority.UNTIL);
        assertThat(check(signedBy(early), TRUST, NOW)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        var revoking = new SignatureTrust(TRUST.signers(), TRUST.stamps(), List.of(DOCTORS.listOf(DOCTOR)));
        assertThat(check(signedBy(DOCTOR), revoking, NOW)).isEqualTo(SignatureFinding.REVOKED);
        Holder stranger = STRANGERS.doctor(SigningAuthority.FROM, SigningAuthority.UNTIL);
        assertThat(check(signedBy(stranger), TRUST, NOW)).isEqualTo(SignatureFinding.UNKNOWN_AUTHORITY);
        var without = new SignatureTrust(TRUST.signers(), TRUST.stamps(), List.of());
        assertThat(check(signedBy(DOCTOR), without, NOW)).isEqualTo(SignatureFinding.REVOCATION_UNKNOWN);
    }

    @Test
    void 時刻の印があれば_その時で証明書を見る() {
        Holder since = DOCTORS.doctor(SigningAuthority.FROM, NOW);
        String jws = SigningAuthority.jws(bytes(LETTER), since);
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(check(signed(LETTER, jws), TRUST, late)).isEqualTo(SignatureFinding.NOT_IN_FORCE);
        String stamped = SigningAuthority.stamped(jws, UNIT, NOW.minusSeconds(60));
        assertThat(check(signed(LETTER, stamped), TRUST, late)).isEqualTo(SignatureFinding.VALID);
    }

    @Test
    void 時刻の印より後の失効は_その署名を無効にしない() {
        String stamped = SigningAuthority.stamped(SigningAuthority.jws(bytes(LETTER), DOCTOR), UNIT, NOW);
        var revoking = trustWith(DOCTORS.list(NOW.plusSeconds(1), NOW.plusSeconds(1), SigningAuthority.UNTIL, DOCTOR));
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(check(signed(LETTER, stamped), revoking, late)).isEqualTo(SignatureFinding.VALID);
        assertThat(check(signedBy(DOCTOR), revoking, late)).isEqualTo(SignatureFinding.REVOKED);
        var before = trustWith(DOCTORS.list(NOW, NOW, SigningAuthority.UNTIL, DOCTOR));
        assertThat(check(signed(LETTER, stamped), before, late)).isEqualTo(SignatureFinding.REVOKED);
    }

    @Test
    void 期限の切れた一覧_先の一覧_ほかの認証局の一覧では_失効を確かめられない() {
        Instant from = SigningAuthority.FROM;
        for (X509CRL list : List.of(
                DOCTORS.list(from, from, NOW.minusSeconds(1)),
                DOCTORS.list(from, NOW.plusSeconds(1), SigningAuthority.UNTIL),
                new SigningAuthority("doctors").listOf())) {
            assertThat(check(signedBy(DOCTOR), trustWith(list), NOW)).isEqualTo(SignatureFinding.REVOCATION_UNKNOWN);
        }
    }

    @Test
    void 受付の時刻の印があれば_後からでもその時で確かめられる() {
        Holder since = DOCTORS.doctor(SigningAuthority.FROM, NOW);
        String letter = signed(LETTER, SigningAuthority.jws(bytes(LETTER), since));
        byte[] own = SigningAuthority.stamp(value(letter), UNIT, NOW.minusSeconds(60));
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(report(letter, TRUST, own, late).finding()).isEqualTo(SignatureFinding.VALID);
        byte[] anothers = SigningAuthority.stamp("x", UNIT, NOW.minusSeconds(60));
        assertThat(report(letter, TRUST, anothers, late).finding()).isEqualTo(SignatureFinding.NOT_IN_FORCE);
    }

    @Test
    void 認証局の証明書では署名できず_名は証明書のものである() {
        Holder authority = DOCTORS.below("between");
        assertThat(check(signedBy(authority), TRUST, NOW)).isEqualTo(SignatureFinding.NOT_FOR_SIGNING);
        var signer = report(signed(LETTER, SigningAuthority.jws(bytes(LETTER), DOCTOR)), TRUST, null, NOW)
                .signer();
        assertThat(signer.name()).startsWith("doctor ");
        assertThat(signer.authority()).isEqualTo("doctors");
    }

    @Test
    void 時刻の印が別の署名のもの_知らない認証局のもの_先の時刻なら断る() {
        String jws = SigningAuthority.jws(bytes(LETTER), DOCTOR);
        String other = SigningAuthority.jws(bytes("{}"), DOCTOR);
        String anothers = SigningAuthority.stamped(other, UNIT, NOW)
                .replace(other.split("\\.")[2] + "\"}", jws.split("\\.")[2] + "\"}");
        assertThat(check(signed(LETTER, anothers), TRUST, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
        String strangers = SigningAuthority.stamped(jws, STRANGERS.stampUnit(), NOW);
        assertThat(check(signed(LETTER, strangers), TRUST, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
        String ahead = SigningAuthority.stamped(jws, UNIT, NOW.plusSeconds(5));
        assertThat(check(signed(LETTER, ahead), TRUST, NOW)).isEqualTo(SignatureFinding.TIME_STAMP_WRONG);
    }

    @Test
    void 読めない署名は読めないと言う() {
        for (String data : List.of("", "x", "a.b.c", "{\"protected\":\"x\"}", "..", "{}")) {
            assertThat(check(signed(LETTER, data), TRUST, NOW)).as(data).isEqualTo(SignatureFinding.UNREADABLE);
        }
        assertThat(check("{\"signature\":3,\"x\":1}", TRUST, NOW)).isEqualTo(SignatureFinding.UNREADABLE);
    }

    private static String signedBy(Holder signer) {
        return signed(LETTER, SigningAuthority.jws(bytes(LETTER), signer));
    }

    private static String signed(String letter, String jws) {
        return letter.substring(0, letter.length() - 1) + ",\"signature\":{\"data\":\"" + base64(jws) + "\"}}";
    }

    private SignatureTrust trustWith(X509CRL ofDoctors) {
        return new SignatureTrust(TRUST.signers(), TRUST.stamps(), List.of(ofDoctors, STAMPS.listOf()));
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
