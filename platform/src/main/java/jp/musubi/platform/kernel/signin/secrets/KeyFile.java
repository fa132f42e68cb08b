package jp.musubi.platform.kernel.signin.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** 金庫の鍵のファイル。Made at the first start, for the owner's eyes only. */
record KeyFile(Path path) {

    private static final String NAME = "secrets.key";
    private static final int BYTES = 32;

    static KeyFile in(Path data) {
        return new KeyFile(data.resolve(NAME));
    }

    byte[] read() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            byte[] key = Base64.getDecoder()
                    .decode(Files.readString(path, StandardCharsets.US_ASCII).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the data folder's key cannot be used: " + path, e);
        } catch (IllegalArgumentException e) {
            // Told below, without what stands in the file.
        }
        throw new IllegalStateException("the file of the data folder's key is damaged: " + path);
    }

    /** Whole or not at all; of two that make it at once the first one stays. */
    private void make() throws IOException {
        Files.createDirectories(path.getParent());
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        // A temporary file is readable by its owner only.
        Path temporary = Files.createTempFile(path.getParent(), NAME, ".new");
        Files.writeString(temporary, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII);
        try {
            Files.createLink(path, temporary);
            Files.delete(temporary);
        } catch (FileAlreadyExistsException other) {
            Files.delete(temporary);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
