package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** A package file made in memory, byte by byte, so that it can also be a wrong one. */
public final class Tgz {

    private static final int BLOCK = 512;
    private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

    /** A package with its description. */
    public static Tgz named(String name, String version) {
        return new Tgz().file("package/package.json", "{\"name\":\"" + name + "\",\"version\":\"" + version + "\"}");
    }

    public Tgz file(String name, String content) {
        return file(name, content.getBytes(UTF_8));
    }

    public Tgz file(String name, byte[] content) {
        return entry(name, content, '0');
    }

    /** A header of that kind with its content. */
    public Tgz entry(String name, byte[] content, char kind) {
        header(name, content.length, kind);
        tar.writeBytes(content);
        tar.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        return this;
    }

    /** A header alone; what it claims need not follow. */
    public Tgz header(String name, long size, char kind) {
        byte[] block = new byte[BLOCK];
        put(block, 0, name);
        put(block, 100, "0000644");
        put(block, 124, String.format(Locale.ROOT, "%011o", size));
        block[156] = (byte) kind;
        put(block, 257, "ustar\00000");
        seal(block);
        tar.writeBytes(block);
        return this;
    }

    /** A header whose size is written in binary, as GNU tar does for large files. */
    public Tgz binaryHeader(String name, long size) {
        byte[] block = new byte[BLOCK];
        put(block, 0, name);
        block[124] = (byte) 0x80;
        for (int i = 0; i < 8; i++) {
            block[128 + i] = (byte) (size >>> (56 - 8 * i));
        }
        block[156] = '0';
        put(block, 257, "ustar\00000");
        seal(block);
        tar.writeBytes(block);
        return this;
    }

    public byte[] tar() {
        ByteArrayOutputStream ended = new ByteArrayOutputStream();
        ended.writeBytes(tar.toByteArray());
        ended.writeBytes(new byte[2 * BLOCK]);
        return ended.toByteArray();
    }

    public byte[] bytes() {
        return gzip(tar());
    }

    public Path in(Path folder, String name) {
        return write(folder, name, bytes());
    }

    public static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, block, at, Math.min(bytes.length, 100));
    }

    private static void seal(byte[] block) {
        put(block, 148, "        ");
        int sum = 0;
        for (byte each : block) {
            sum += each & 0xFF;
        }
        put(block, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
    }
}
