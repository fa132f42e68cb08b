package jp.musubi.platform.cybersecurity.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** 試験の写真。Red above, blue below; with all that a camera adds when asked for. */
public final class SomePhoto {

    /** Where it was taken: no byte of it may be left. */
    static final String PLACE = "35N41 139E46";

    private static final int RED = 0xFF0000;
    private static final int BLUE = 0x0000FF;

    private SomePhoto() {}

    public static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    /** With an Exif part: that orientation, a place, and a text between it and the picture. */
    public static byte[] jpeg(int width, int height, int orientation, boolean little) {
        byte[] plain = written("jpeg", width, height);
        byte[] exif = exif(orientation, little);
        byte[] note = (PLACE + " comment").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(plain.length + exif.length + note.length + 8);
        file.put(plain, 0, 2);
        file.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        file.putShort((short) 0xFFFE).putShort((short) (note.length + 2)).put(note);
        file.put(plain, 2, plain.length - 2);
        return file.array();
    }

    private static byte[] exif(int orientation, boolean little) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        return exif.putInt(0).put(place).array();
    }

    private static byte[] written(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, y < height / 2 ? RED : BLUE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return out.toByteArray();
    }
}
