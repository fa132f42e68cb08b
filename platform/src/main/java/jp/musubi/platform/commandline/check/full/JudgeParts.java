package jp.musubi.platform.commandline.check.full;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 判定者の部品。A loader of its jars beside the command's own: their versions never have to agree with the platform's. */
final class JudgeParts {

    private JudgeParts() {}

    /** @param home a folder that may be absent or empty; then nothing is found in it */
    static ClassLoader in(Path home) {
        List<URL> jars = new ArrayList<>();
        add(home, jars);
        add(home.resolve("lib"), jars);
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void add(Path folder, List<URL> jars) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                jars.add(url(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
