package jp.musubi.platform.eligibility.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** 電文の書き方。 */
class MessageWriterTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final MessageHead UTF_8 = new MessageHead(MessageCharset.UTF_8, "1311111111", "ArnHCeDfNjMCFzg=");
    private static final MessageHead SHIFT_JIS = new MessageHead(MessageCharset.SHIFT_JIS, "1311111111", "ID-1");

    @Test
    void 公開の見本の患者の答えは_見本と同じ要素と値になる() throws IOException {
        PlainMessageReader sample = PlainMessageReader.of(sample());
        PlainMessageReader ours = PlainMessageReader.of(MessageWriter.answer(UTF_8, FictitiousAnswers.ofTheSample()));
        var more = new TreeSet<>(ours.names());
        more.removeAll(sample.names());
        // 見本は薬剤だけ、私たちの同意は薬剤と診療で一つの区分
        assertThat(more)
                .extracting(name -> name.substring(name.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrder("DiagnosisInfoAvailableTime", "DiagnosisInfoConsTime");
        assertThat(ours.names()).containsAll(sample.names());
        sample.texts().forEach((path, text) -> {
            if (!path.endsWith("DiagnosisInfoConsFlg")) {
                assertThat(ours.texts()).containsEntry(path, text);
            }
        });
    }

    @Test
    void UTF8_の答えは金の見本と一字も違わない() throws IOException {
        assertThat(new String(MessageWriter.answer(UTF_8, FictitiousAnswers.withEverything()), StandardCharsets.UTF_8))
                .isEqualTo(golden("answer-utf8.xml", StandardCharsets.UTF_8));
    }

    @Test
    void ShiftJIS_の答えは金の見本と一字も違わない() throws IOException {
        assertThat(new String(MessageWriter.answer(SHIFT_JIS, FictitiousAnswers.withEverything()), WINDOWS_31J))
                .isEqualTo(golden("answer-shift_jis.xml", WINDOWS_31J));
    }

    @Test
    void ない文字は黒丸にして_そう言い_ある文字はそのまま() {
        assertThat(new String(MessageWriter.answer(SHIFT_JIS, FictitiousAnswers.withEverything()), WINDOWS_31J))
                .contains("<Name>●田　葛子</Name>", "<Address>東京都見本区 1～2－3</Address>", "「●」で書きました");
        assertThat(PlainMessageReader.of(MessageWriter.answer(UTF_8, FictitiousAnswers.withEverything()))
                        .text("Name"))
                .isEqualTo("𠮷田　葛󠄀子");
    }

    @Test
    void 六桁の保険者番号は空白二つで八桁に_カナは半角に() {
        PlainMessageReader answer =
                PlainMessageReader.of(MessageWriter.answer(UTF_8, FictitiousAnswers.withEverything()));
        assertThat(answer.text("InsurerNumber")).isEqualTo("  138990");
        assertThat(answer.text("NameKana")).isEqualTo("ﾖｼﾀﾞ ｶﾞｳﾞｺ");
    }

    @Test
    void 一覧の答えは_順に_問いをそのまま返し_断りも一行() {
        byte[] message = MessageWriter.answers(
                UTF_8,
                FictitiousAnswers.AT,
                "reception-1",
                List.of(
                        new MessageWriter.ListLine(
                                Map.of("ArbitraryIdentifier", "a", "InsurerNumber", "  138990"),
                                FictitiousAnswers.notFound("a"),
                                null),
                        new MessageWriter.ListLine(
                                Map.of("ArbitraryIdentifier", "b"), null, ProblemCode.PARAMETER_MISSING),
                        new MessageWriter.ListLine(
                                Map.of("ArbitraryIdentifier", "c"), FictitiousAnswers.withEverything(), null)));
        PlainMessageReader answer = PlainMessageReader.of(message);
        assertThat(answer.count("BulkConfirmUnit")).isEqualTo(3);
        assertThat(answer.count("ResultOfQualificationConfirmation")).isEqualTo(1);
        assertThat(answer.text("NumberOfProcessingResult")).isEqualTo("3");
        assertThat(answer.text("NumberOfNormalProcessing")).isEqualTo("2");
        assertThat(answer.text("NumberOfError")).isEqualTo("1");
        assertThat(answer.text("ProcessingResultCode")).isEqualTo("PARAMETER-MISSING");
        String text = new String(message, StandardCharsets.UTF_8);
        assertThat(text.indexOf(">a<")).isLessThan(text.indexOf(">b<"));
        assertThat(text.indexOf(">b<")).isLessThan(text.indexOf(">c<"));
    }

    @Test
    void 断りは異常終了の電文() {
        PlainMessageReader answer =
                PlainMessageReader.of(MessageWriter.refusal(UTF_8, FictitiousAnswers.AT, ProblemCode.ACCESS_AREA));
        assertThat(answer.text("SegmentOfResult")).isEqualTo("9");
        assertThat(answer.text("ErrorCode")).isEqualTo("ACCESS-AREA");
        assertThat(answer.text("ArbitraryFileIdentifier")).isEqualTo("ArnHCeDfNjMCFzg=");
    }

    private static String golden(String name, Charset charset) throws IOException {
        try (InputStream file = MessageWriterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), charset)
                    .replace("\r", "")
                    .strip();
        }
    }

    private static byte[] sample() throws IOException {
        Path file = Stream.of(
                        System.getProperty("MUSUBI_CONFORMANCE"),
                        System.getenv("MUSUBI_CONFORMANCE"),
                        "../shared/conformance",
                        "../../shared/conformance")
                .filter(Objects::nonNull)
                .map(folder -> Path.of(folder, "eligibility", "face_reader_result_sample.xml"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(file != null, "Public sample not found: set MUSUBI_CONFORMANCE to its folder");
        return Files.readAllBytes(Objects.requireNonNull(file));
    }
}
