package jp.musubi.platform.commandline.check.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 出どころ。A file, or the input.
 *
 * @param name as the person named it
 * @param path null for the input
 */
public record Source(String name, @Nullable Path path) {

    static final Source INPUT = new Source("-", null);

    /** @param input what {@code -} stands for */
    public DocumentStream open(InputStream input) throws IOException {
        return DocumentStream.of(name, path == null ? input : Files.newInputStream(path));
    }

    /** Bytes it has, or 0 when that is not known before reading. */
    public long size() {
        try {
            return path == null || !Files.isRegularFile(path) ? 0 : Files.size(path);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
