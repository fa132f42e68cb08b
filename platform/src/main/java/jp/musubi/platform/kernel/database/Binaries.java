package jp.musubi.platform.kernel.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, from the archive on the class path. Each archive has its own folder, named by its checksum, so
 * that a new version of the platform unpacks its own; a folder that is there is whole. Where the build has unpacked the
 * archive beside the platform's jar already ({@code rehearse} in bin/lib.sh), that is what runs.
 */
final class Binaries {

    private final Path folder;
    private final Consumer<String> progress;

    Binaries(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** The folder that holds {@code bin/postgres}; unpacks the archive when it is not there yet. */
    Path get() throws IOException {
        URL archive = archive();
        Path home = folder.resolve(name(archive));
        Optional<Path> unpacked = findUnpackedByBuild(archive);
        if (unpacked.isPresent()) {
            return unpacked.get();
        }
        if (!Files.exists(home)) {
            unpackOnce(archive, home);
        }
        return home;
    }

    /** One process at a time: a second one waits and finds it done. What a killed one left behind is begun anew. */
    private void unpackOnce(URL archive, Path home) throws IOException {
        Files.createDirectories(folder);
        Path lock = folder.resolve(home.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(home)) {
                progress.accept("PostgreSQL を展開しています…");
                Path part = folder.resolve(home.getFileName() + ".part");
                Folders.delete(part);
                Folders.createClosed(part);
                unpack(archive, part);
                Files.move(part, home);
            }
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-" + system + "-" + machine + ".txz";
        URL archive = Binaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new IllegalStateException("no " + name + " on the class path");
        }
        return archive;
    }

    /** {@code ../postgres-binaries} of the jar that holds the archive, when it is of this archive and we may run it. */
    private static Optional<Path> findUnpackedByBuild(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar)) {
            return Optional.empty();
        }
        Path parts = Path.of(URI.create(jar.getJarFileURL().toString())).resolveSibling(".");
        Path home = parts.resolve("../postgres-binaries").normalize().resolve(name(archive));
        return Files.isExecutable(home.resolve("bin/postgres")) ? Optional.of(home) : Optional.empty();
    }

    /** The checksum that the jar's directory already holds: reading the archive at each start would cost more. */
    private static String name(URL archive) throws IOException {
        var connection = archive.openConnection();
        long checksum = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(checksum);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.openStream());
                var entries = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry outside the archive's folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if (path.startsWith(target.resolve("bin")) && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make a program executable");
            }
        }
    }
}
