package jp.musubi.platform.kernel.signin.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 頼みの置き場。Requests of whoever may write into the data folder, as files: {@code operator-X.request} holds a name, its answer
 * is {@code operator-X.answer}. The folder is its owner's alone, and so are the files in it.
 */
final class RequestFolder {

    private static final String REQUEST = ".request";
    private static final String ANSWER = ".answer";
    private static final int LONGEST = 256;

    private final Path folder;

    RequestFolder(Path data) {
        this.folder = data.resolve("requests");
    }

    /** Makes it, and forgets what was asked of a platform that no longer ran: nobody waits for the answer. */
    void begin() {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            for (Path left : list()) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each request is taken away before it is answered: once, whatever happens then. */
    void answerEach(UnaryOperator<String> answering) {
        try {
            for (Path request : list()) {
                String file = request.getFileName().toString();
                if (file.endsWith(REQUEST)) {
                    String asked = read(request);
                    Files.delete(request);
                    write(file.substring(0, file.length() - REQUEST.length()) + ANSWER, answering.apply(asked));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String read(Path request) throws IOException {
        try (InputStream in = Files.newInputStream(request)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }

    /** Seen whole or not at all, by the owner only. */
    private void write(String name, String answer) throws IOException {
        Path temporary = Files.createTempFile(folder, "answer", ".new");
        Files.writeString(temporary, answer, StandardCharsets.UTF_8);
        Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
