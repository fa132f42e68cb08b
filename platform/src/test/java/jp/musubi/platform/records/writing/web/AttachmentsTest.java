package jp.musubi.platform.records.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** 紹介状に添えるもの: 名乗りではなく中身で、受付の審査と同じに見分ける。 */
class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void PDFと絵を添えられ_種類は中身が言う() throws IOException {
        Draft draft = Draft.empty();
        List<Attached> attached = read(draft, PDF, picture("png"), picture("jpeg"));
        assertThat(attached)
                .extracting(Attached::mediaType)
                .containsExactly("application/pdf", "image/png", "image/jpeg");
        assertThat(attached).extracting(Attached::title).containsExactly("添付 1", "添付 2", "添付 3");
        assertThat(draft.wrong()).isFalse();
    }

    @Test
    void ほかの種類と_途中で切れたものと_大きすぎるものと_多すぎるものは_欄に言う() throws IOException {
        byte[] cut = Arrays.copyOf(picture("png"), 60);
        for (byte[] wrong : List.of(cut, "GIF89a".getBytes(StandardCharsets.US_ASCII), picture("bmp"))) {
            assertThat(wrongOf(wrong)).isEqualTo("kind");
        }
        assertThat(wrongOf(Arrays.copyOf(PDF, Attachments.MOST_BYTES + 1))).isEqualTo("large");
        assertThat(wrongOf(PDF, PDF, PDF, PDF)).isEqualTo("many");
        assertThat(wrongOf(new byte[0])).as("no file was chosen").isNull();
    }

    private static String wrongOf(byte[]... files) {
        Draft draft = Draft.empty();
        read(draft, files);
        return draft.wrongOf("attached");
    }

    /** Each is called a PDF. */
    private static List<Attached> read(Draft draft, byte[]... files) {
        List<MultipartFile> sent = Stream.of(files)
                .<MultipartFile>map(bytes -> new MockMultipartFile("file", "x.pdf", "application/pdf", bytes))
                .toList();
        return Attachments.read(sent, draft);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
