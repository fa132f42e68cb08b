package jp.musubi.platform.commandline.check.documents;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 名指されたもの。Files as named, and of a folder its {@code *.json} and {@code *.ndjson} at any depth, sorted.
 *
 * @param unreadable names of files and folders that are not there or may not be read
 */
public record Sources(List<Source> list, List<String> unreadable) {

    private static final int DEEPEST = 100;

    public static Sources of(List<String> names) {
        Sources sources = new Sources(new ArrayList<>(), new ArrayList<>());
        names.forEach(sources::add);
        return sources;
    }

    /** Bytes of all of them, as far as known. */
    public long size() {
        return list.stream().mapToLong(Source::size).sum();
    }

    private void add(String name) {
        if (name.equals(Source.INPUT.name())) {
            list.add(Source.INPUT);
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                list.add(new Source(name, path));
            }
        } catch (InvalidPathException | IOException unreadablePath) {
            unreadable.add(name);
        }
    }

    private void addFolder(Path folder) throws IOException {
        Finder finder = new Finder(unreadable);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, finder);
        finder.found.sort(Comparator.naturalOrder());
        finder.found.forEach(path -> list.add(new Source(path.toString(), path)));
    }

    private static boolean isNamedLikeDocument(Path file) {
        String name = file.toString();
        return name.endsWith(".json") || name.endsWith(DocumentStream.LINES);
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();
        private final List<String> unreadable;

        private Finder(List<String> unreadable) {
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A pipe of such a name would be waited for without end.
            if (isNamedLikeDocument(file) && attributes.isRegularFile()) {
                found.add(file);
            } else if (isNamedLikeDocument(file) && attributes.isSymbolicLink()) {
                // Links are followed, so this one leads nowhere.
                unreadable.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            // A link to a folder above is no loss: what it leads to is being looked at.
            boolean loop = trouble instanceof FileSystemLoopException;
            if (!loop && (isNamedLikeDocument(file) || Files.isDirectory(file))) {
                unreadable.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
            if (trouble != null) {
                unreadable.add(folder.toString());
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
