package jp.musubi.platform.eligibility.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import jp.musubi.platform.eligibility.confirmation.AskingWay;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 電文の読み方。 */
class MessageReaderTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String NUMBER =
            "<InsurerNumber>  138990</InsurerNumber><InsuredCardSymbol>見本</InsuredCardSymbol>"
                    + "<InsuredIdentificationNumber>１８７</InsuredIdentificationNumber><Birthdate>20010327</Birthdate>";

    @Test
    void 資格確認書の番号を_どの順でも読む() {
        AskedMessage message = MessageReader.readOne(utf8("<XmlMsg><MessageBody>"
                + "<LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>" + NUMBER
                + "</MessageBody><MessageHeader><ArbitraryFileIdentifier>ID</ArbitraryFileIdentifier>"
                + "<MedicalInstitutionCode>1311111111</MedicalInstitutionCode>"
                + "<QualificationConfirmationDate>20260401</QualificationConfirmationDate></MessageHeader></XmlMsg>"));
        assertThat(message.head()).isEqualTo(new MessageHead(MessageCharset.UTF_8, "1311111111", "ID"));
        Question question = question(message);
        assertThat(question.way()).isEqualTo(AskingWay.CERTIFICATE);
        assertThat(question.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(question.limitsAgreed()).isTrue();
        Presented.Certificate told = (Presented.Certificate) question.presented();
        assertThat(told.birthDate()).isEqualTo(LocalDate.of(2001, 3, 27));
        assertThat(told.number().insurer()).isEqualTo("138990");
        assertThat(told.number().symbol()).isEqualTo("見本");
    }

    @Test
    void カードの証明書で尋ねる() {
        Question question = question(
                MessageReader.readOne(
                        utf8(
                                "<XmlMsg><MessageHeader><ReferenceClassification>1</ReferenceClassification></MessageHeader>"
                                        + "<MessageBody><CertificateSerialNumber>ABC</CertificateSerialNumber></MessageBody></XmlMsg>")));
        assertThat(question.way()).isEqualTo(AskingWay.CARD);
        assertThat(question.presented()).isEqualTo(new Presented.Card("ABC"));
        assertThat(question.limitsAgreed()).isTrue();
    }

    @Test
    void ShiftJIS_の電文を読み_ShiftJIS_で答える() {
        String text = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><XmlMsg><MessageHeader/><MessageBody>"
                + NUMBER.replace("見本", "髙﨑①") + "</MessageBody></XmlMsg>";
        AskedMessage message = MessageReader.readOne(text.getBytes(WINDOWS_31J));
        assertThat(message.head().charset()).isEqualTo(MessageCharset.SHIFT_JIS);
        assertThat(((Presented.Certificate) question(message).presented())
                        .number()
                        .symbol())
                .isEqualTo("髙﨑①");
    }

    @Test
    void 答えの文字コードは_識別で選べる() {
        AskedMessage message = MessageReader.readOne(
                utf8("<XmlMsg><MessageHeader><CharacterCodeIdentifier>1</CharacterCodeIdentifier></MessageHeader>"
                        + "<MessageBody>" + NUMBER + "</MessageBody></XmlMsg>"));
        assertThat(message.head().charset()).isEqualTo(MessageCharset.SHIFT_JIS);
    }

    @Test
    void 一覧は_分からない行も順に残す() {
        AskedMessage message = MessageReader.readList(
                utf8("<XmlMsg><MessageHeader/><MessageBody>"
                        + unit(NUMBER + "<ArbitraryIdentifier>a</ArbitraryIdentifier>")
                        + unit("<ArbitraryIdentifier>b</ArbitraryIdentifier>") + "</MessageBody></XmlMsg>"),
                10);
        assertThat(message.lines()).hasSize(2);
        assertThat(message.lines().get(0).question()).isNotNull();
        assertThat(message.lines().get(1).problem())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.place()).isEqualTo("InsurerNumber"));
        assertThatThrownBy(() -> MessageReader.readList(
                        utf8("<XmlMsg><MessageBody>" + unit(NUMBER) + unit(NUMBER) + "</MessageBody></XmlMsg>"), 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BODY_TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<XmlMsg>",
                "<Other/>",
                "<XmlMsg><MessageBody><Birthdate>1</Birthdate><Birthdate>2</Birthdate></MessageBody></XmlMsg>",
                "<!DOCTYPE XmlMsg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><XmlMsg><MessageBody><Birthdate>&x;</Birthdate></MessageBody></XmlMsg>",
                "<!DOCTYPE XmlMsg SYSTEM 'http://localhost:1/x.dtd'><XmlMsg/>",
                "<!DOCTYPE XmlMsg><XmlMsg/>",
                "<XmlMsg><MessageBody><Birthdate>&x;</Birthdate></MessageBody></XmlMsg>",
                "<?xml version='1.0' encoding='UTF-16'?><XmlMsg/>",
                "<XmlMsg><a><b><c><d><e><f><g><h/></g></f></e></d></c></b></a></XmlMsg>"
            })
    void 読めない電文と危ない電文は断る(String text) {
        assertThatThrownBy(() -> MessageReader.readOne(utf8(text)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MESSAGE_MALFORMED));
    }

    @Test
    void 文字化けした電文と_長すぎる字も断る() {
        assertThatThrownBy(() -> MessageReader.readOne(new byte[] {'<', (byte) 0xFF, (byte) 0xFE}))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> MessageReader.readOne(utf8(
                        "<XmlMsg><MessageBody><Birthdate>" + "1".repeat(501) + "</Birthdate></MessageBody></XmlMsg>")))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest(name = "{0} は {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
            <Birthdate>20010327</Birthdate>                                       ; PARAMETER_MISSING ; InsurerNumber
            <InsurerNumber>138990</InsurerNumber><InsuredIdentificationNumber>1</InsuredIdentificationNumber> ; PARAMETER_MISSING ; Birthdate
            <InsurerNumber>13</InsurerNumber><InsuredIdentificationNumber>1</InsuredIdentificationNumber><Birthdate>20010327</Birthdate> ; PARAMETER_INVALID ; InsuredIdentificationNumber
            <InsurerNumber>138990</InsurerNumber><InsuredIdentificationNumber>1</InsuredIdentificationNumber><Birthdate>20010229</Birthdate> ; PARAMETER_INVALID ; Birthdate
            """)
    void 足りない項目と誤った項目は_要素の名で断る(String fields, ProblemCode code, String place) {
        AskedLine line = MessageReader.readOne(utf8("<XmlMsg><MessageBody>" + fields + "</MessageBody></XmlMsg>"))
                .lines()
                .get(0);
        Problem problem = Objects.requireNonNull(line.problem());
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo(place);
    }

    private static Question question(AskedMessage message) {
        return Objects.requireNonNull(message.lines().get(0).question());
    }

    private static String unit(String fields) {
        return "<QualificationConfirmSearchInfo>" + fields + "</QualificationConfirmSearchInfo>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
