package jp.musubi.platform.cybersecurity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 写し直した画像。Upright, not too large, and with nothing of what the camera added. */
class CleanImageTest {

    @ParameterizedTest(name = "向き {0}({1}) → {2}×{3}、赤は {4}")
    @CsvSource({
        // Red lies above in the file; where it belongs by Exif 2.3.
        "1, true,  80, 40, above",
        "2, false, 80, 40, above",
        "3, true,  80, 40, below",
        "4, false, 80, 40, below",
        "5, true,  40, 80, left",
        "6, false, 40, 80, right",
        "7, true,  40, 80, right",
        "8, false, 40, 80, left",
        "9, true,  80, 40, above"
    })
    void 写真は立て直され_撮った所も向きも残らない(int orientation, boolean little, int width, int height, String red) throws Exception {
        byte[] sent = SomePhoto.jpeg(80, 40, orientation, little);
        assertThat(holds(sent, SomePhoto.PLACE)).isTrue();
        CleanImage clean = CleanImage.photo(sent, 1920).orElseThrow();
        assertThat(clean.type()).isEqualTo("image/jpeg");
        assertThat(clean.width()).isEqualTo(width);
        assertThat(clean.height()).isEqualTo(height);
        assertThat(holds(clean.content(), SomePhoto.PLACE)).isFalse();
        assertThat(holds(clean.content(), "Exif")).isFalse();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(clean.content()));
        int x = red.equals("left") ? width / 4 : red.equals("right") ? 3 * width / 4 : width / 2;
        int y = red.equals("above") ? height / 4 : red.equals("below") ? 3 * height / 4 : height / 2;
        assertThat(drawn.getRGB(x, y) & 0xFF).isLessThan(60);
        assertThat(drawn.getRGB(x, y) >> 16 & 0xFF).isGreaterThan(180);
        assertThat(drawn.getRGB(width - 1 - x, height - 1 - y) & 0xFF).isGreaterThan(180);
    }

    @ParameterizedTest(name = "{0}×{1} を {2} まで → {3}×{4}")
    @CsvSource({
        "100, 50, 1920, 100, 50",
        "100, 50, 50, 50, 25",
        "1000, 30, 100, 100, 3",
        "30, 1000, 100, 3, 100",
        "2400, 1800, 1920, 1920, 1440",
        "9000, 2, 100, 100, 1"
    })
    void 長い辺が決めた長さを超えない(int width, int height, int side, int then, int high) {
        for (byte[] file : new byte[][] {SomePhoto.png(width, height), SomePhoto.jpeg(width, height, 1, true)}) {
            CleanImage clean = CleanImage.photo(file, side).orElseThrow();
            assertThat(clean.width()).isEqualTo(then);
            assertThat(clean.height()).isEqualTo(high);
        }
    }

    @Test
    void 証拠の図は_同じ種類のまま書き直す() {
        assertThat(CleanImage.same(SomePhoto.png(9, 9), 4000).orElseThrow().type())
                .isEqualTo("image/png");
        assertThat(CleanImage.same(SomePhoto.jpeg(9, 9, 1, true), 4000)
                        .orElseThrow()
                        .type())
                .isEqualTo("image/jpeg");
        byte[] hidden = withText(SomePhoto.png(9, 9), SomePhoto.PLACE);
        assertThat(holds(hidden, SomePhoto.PLACE)).isTrue();
        assertThat(holds(CleanImage.same(hidden, 4000).orElseThrow().content(), SomePhoto.PLACE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7"})
    void 写真でないものは断る(String file) {
        assertThat(CleanImage.photo(file.getBytes(StandardCharsets.ISO_8859_1), 1920))
                .isEmpty();
    }

    @Test
    void 点の数が多すぎると言うものは_開かずに断る() {
        byte[] png = SomePhoto.png(4, 4);
        // The header of a PNG with 100,000 × 100,000 dots.
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(CleanImage.photo(png, 1920)).isEmpty();
    }

    @Test
    void 壊れたものは_どこで壊れていても_断るか描くかで_止まらない() {
        var random = new Random(20261128);
        byte[] whole = SomePhoto.jpeg(40, 30, 6, true);
        for (int turn = 0; turn < 500; turn++) {
            byte[] broken = Arrays.copyOf(whole, 3 + random.nextInt(whole.length - 3));
            for (int sign = 0; sign < 4; sign++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            CleanImage.photo(broken, 1920)
                    .ifPresent(clean -> assertThat(clean.width()).isBetween(1, 1920));
            assertThat(ExifTurn.of(broken)).isBetween(1, 8);
        }
    }

    private static byte[] withText(byte[] png, String text) {
        byte[] content = ("tEXtPlace\0" + text).getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(content);
        int head = 33;
        ByteBuffer file = ByteBuffer.allocate(png.length + content.length + 8);
        file.put(png, 0, head);
        file.putInt(content.length - 4).put(content).putInt((int) sum.getValue());
        return file.put(png, head, png.length - head).array();
    }

    private static boolean holds(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }
}
