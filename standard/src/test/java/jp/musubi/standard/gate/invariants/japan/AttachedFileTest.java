package jp.musubi.standard.gate.invariants.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 添付の種類は、名乗りではなく中身で確かめる。 */
class AttachedFileTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "application/pdf, PDF",
        "Application/PDF, PDF",
        "image/jpeg, JPEG",
        "image/png, PNG",
        "text/plain;charset=UTF-8, TEXT",
        "image/gif,",
        "application/zip,",
        "text/html,",
        "image/svg+xml,",
        "'',",
    })
    void 取る種類は四つだけ(String contentType, AttachedFile kind) {
        assertThat(AttachedFile.find(contentType)).isEqualTo(kind);
    }

    @Test
    void まるごとの絵は取り_どこで切れても断る() throws IOException {
        for (AttachedFile kind : new AttachedFile[] {AttachedFile.PNG, AttachedFile.JPEG}) {
            byte[] whole = picture(kind.name());
            assertThat(kind.isWhole(whole)).as("%s", kind).isTrue();
            for (int length = 0; length < whole.length; length++) {
                assertThat(kind.isWhole(Arrays.copyOf(whole, length)))
                        .as("%s cut at %s", kind, length)
                        .isFalse();
            }
        }
    }

    @Test
    void 別の種類の中身は断る() throws IOException {
        byte[] png = picture("PNG");
        assertThat(AttachedFile.JPEG.isWhole(png)).isFalse();
        assertThat(AttachedFile.PDF.isWhole(png)).isFalse();
        assertThat(AttachedFile.TEXT.isWhole(png)).isFalse();
        assertThat(AttachedFile.PNG.isWhole(bytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")))
                .isFalse();
    }

    @Test
    void 長さの偽られた塊は_読み越さずに断る() throws IOException {
        byte[] png = picture("PNG");
        png[8] = (byte) 0xff;
        assertThat(AttachedFile.PNG.isWhole(png)).isFalse();
        byte[] jpeg = picture("JPEG");
        jpeg[4] = (byte) 0xff;
        jpeg[5] = (byte) 0xff;
        assertThat(AttachedFile.JPEG.isWhole(jpeg)).isFalse();
        assertThat(AttachedFile.PNG.isWhole(new byte[0])).isFalse();
    }

    @Test
    void PDF_は頭と終わりの印を持つ() {
        assertThat(AttachedFile.PDF.isWhole(bytes("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")))
                .isTrue();
        assertThat(AttachedFile.PDF.isWhole(bytes("%PDF-1.7\n1 0 obj\nendobj\n")))
                .isFalse();
        assertThat(AttachedFile.PDF.isWhole(bytes("MZ%PDF-1.7\n1 0 obj\n%%EOF")))
                .isFalse();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
