package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The passwords of the embedded server's three roles, one a line, in a file that only its owner reads. */
record Secrets(String superuser, String owner, String app) {

    /** Makes new secrets and writes them to the file. */
    static Secrets create(Path file) {
        var secrets = new Secrets(random(), random(), random());
        try {
            Files.deleteIfExists(file);
            createFor(file);
            Files.write(file, List.of(secrets.superuser, secrets.owner, secrets.app), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets;
    }

    static Secrets read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() < 3) {
            throw new IOException("the secret file is cut short");
        }
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static void createFor(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
