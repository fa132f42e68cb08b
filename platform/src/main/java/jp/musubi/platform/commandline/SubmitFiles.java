package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 送るもの。An .ndjson or a .zip as it is; any other file, and all *.json of a folder in the order of their names, as a zip.
 *
 * @param name of the list, from the content: the same files, the same list
 * @param files one, or those of a folder
 */
record SubmitFiles(String name, String contentType, List<Path> files, boolean asIs) {

    private static final String ZIP = "application/zip";

    static SubmitFiles of(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        if (file.endsWith(".ndjson") || file.endsWith(".zip")) {
            String type = file.endsWith(".zip") ? ZIP : "application/x-ndjson";
            return new SubmitFiles(name(List.of(path)), type, List.of(path), true);
        }
        List<Path> files = Files.isDirectory(path) ? jsonIn(path) : List.of(path);
        if (files.isEmpty()) {
            throw new IOException("nothing to send");
        }
        return new SubmitFiles(name(files), ZIP, files, false);
    }

    void writeTo(OutputStream out) throws IOException {
        if (asIs) {
            Files.copy(files.get(0), out);
            return;
        }
        var zip = new ZipOutputStream(out);
        for (int file = 0; file < files.size(); file++) {
            // Their own names may name patients.
            zip.putNextEntry(new ZipEntry((file + 1) + ".json"));
            Files.copy(files.get(file), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<Path> jsonIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String name(List<Path> files) throws IOException {
        MessageDigest all = sha256();
        for (Path file : files) {
            MessageDigest one = sha256();
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), one)) {
                Files.copy(file, out);
            }
            all.update(one.digest());
        }
        // A hyphen after each four bytes: no run of digits is as long as somebody's number.
        return "l" + HexFormat.of().formatHex(all.digest(), 0, 16).replaceAll("(.{8})", "-$1");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
