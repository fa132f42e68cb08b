package jp.musubi.platform.records.signatures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** フォルダーの様子。The files of the known places with size and time of change; equal when nothing changed. */
record FolderState(List<One> files) {

    static final FolderState NOTHING = new FolderState(List.of());
    private static final int MOST_FILES = 200;

    /** @param place one of {@link Place} */
    record One(Place place, Path file, long size, FileTime changedAt) {}

    /** 置き場所。 */
    enum Place {
        /** Authorities that certify who signs. */
        SIGNERS,
        /** Authorities of time stamps. */
        STAMPS,
        /** Lists of revoked certificates. */
        REVOCATIONS,
        /** The intake's own key for time stamps, with its certificates. */
        STAMPING;

        String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    FolderState {
        files = List.copyOf(files);
    }

    /** By name; at most 200 of each place. */
    static FolderState of(Path folder) throws IOException {
        List<One> files = new ArrayList<>();
        for (Place place : Place.values()) {
            Path inside = folder.resolve(place.folder());
            if (Files.isDirectory(inside)) {
                for (Path file : list(inside)) {
                    files.add(new One(place, file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return new FolderState(files);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.naturalOrder())
                    .limit(MOST_FILES)
                    .toList();
        }
    }
}
