package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded server, held by one running platform at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes the folder when it is missing and holds it until {@link #close()} or the end of the process. */
    static DataFolder hold(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Folders.createClosed(folder);
            }
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        StartRefusal.DATA_FOLDER_IN_USE,
                        "データのフォルダー " + folder + " は、動いている別の結びが使っています。そちらを止めるか、MUSUBI_DATA に別のフォルダーを指定してください。",
                        "The data folder " + folder
                                + " is in use by another running Musubi: stop that one, or set MUSUBI_DATA to another folder.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static StartRefused unusable(Path folder, IOException cause) {
        var refused = new StartRefused(
                StartRefusal.DATA_FOLDER_UNUSABLE,
                "データのフォルダー " + folder + " を使えません。書き込める場所かどうかと、設定 MUSUBI_DATA を確かめてください。",
                "The data folder " + folder + " cannot be used: check that it can be written to, and MUSUBI_DATA.");
        refused.initCause(cause);
        return refused;
    }

    Path path() {
        return folder;
    }

    Path server() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("postgres-binaries");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path secret() {
        return folder.resolve("secret");
    }

    /** Present while the very first start has not finished: what it left is then begun anew. */
    Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** Removes the data; the unpacked binaries stay. Only names of ours: the folder may hold other things. */
    void empty() {
        List.of(server(), secret(), log(), unfinished()).forEach(Folders::delete);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
