package jp.musubi.platform.cybersecurity.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * 写し直した画像。Only the dots of a JPEG or PNG, written anew: where and when it was taken, by which camera, and whatever else was put into
 * the file are gone. Turned upright as the camera said, on white.
 *
 * @param type {@code image/jpeg} or {@code image/png}
 */
public record CleanImage(String type, byte[] content, int width, int height) {

    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    /** A file that says to have more dots is not opened. */
    static final int MOST_DOTS = 25_000_000;

    private static final float QUALITY = 0.85f;

    /**
     * A photo, always as JPEG.
     *
     * @param side the longer side afterwards, at most
     * @return empty for what is neither JPEG nor PNG, is broken, or has too many dots
     */
    public static Optional<CleanImage> photo(byte[] file, int side) {
        return draw(file, side).map(image -> of(JPEG, image));
    }

    /** As {@link #photo}, of the same kind as before. */
    static Optional<CleanImage> same(byte[] file, int side) {
        return draw(file, side).map(image -> of(isJpeg(file) ? JPEG : PNG, image));
    }

    private static Optional<BufferedImage> draw(byte[] file, int side) {
        if (!isJpeg(file) && !isPng(file)) {
            return Optional.empty();
        }
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(isJpeg(file) ? JPEG : PNG).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_DOTS) {
                return Optional.empty();
            }
            // Never more dots in memory than twice what is kept, a side.
            int every = Math.max(1, Math.max(width, height) / (2 * side));
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(upright(reader.read(0, few), isJpeg(file) ? ExifTurn.of(file) : ExifTurn.NONE, side));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** On white, in plain colours, not larger than the side. */
    private static BufferedImage upright(BufferedImage image, int turn, int side) {
        boolean lies = turn > 4;
        double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round((lies ? image.getHeight() : image.getWidth()) * scale));
        int height = Math.max(1, (int) Math.round((lies ? image.getWidth() : image.getHeight()) * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform way = AffineTransform.getScaleInstance(
                    (double) width / (lies ? image.getHeight() : image.getWidth()),
                    (double) height / (lies ? image.getWidth() : image.getHeight()));
            way.concatenate(turned(turn, image.getWidth(), image.getHeight()));
            pen.drawImage(image, way, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** From where a dot lies in the file to where it belongs (Exif 2.3, tag 0x0112). */
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static CleanImage of(String type, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type.equals(JPEG)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException cannot) {
            throw new IllegalStateException(cannot);
        } finally {
            writer.dispose();
        }
        return new CleanImage(type, bytes.toByteArray(), image.getWidth(), image.getHeight());
    }

    private static boolean isJpeg(byte[] file) {
        return starts(file, 0xFF, 0xD8, 0xFF);
    }

    private static boolean isPng(byte[] file) {
        return starts(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }

    private static boolean starts(byte[] file, int... signs) {
        if (file.length < signs.length) {
            return false;
        }
        for (int at = 0; at < signs.length; at++) {
            if ((file[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
