package jp.musubi.standard.gate.packages.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jp.musubi.standard.gate.packages.archive.BrokenPackage.Reason;
import org.jspecify.annotations.Nullable;

/** Walks a tar from its beginning to its end, once. */
final class TarReader {

    /** A long name needs one; more is nonsense. */
    private static final int MAX_NAME = 65_536;

    private final InputStream tar;
    private final ArchiveLimits limits;
    private long unpacked;
    private int entries;
    private long left;
    private long padding;

    TarReader(InputStream tar, ArchiveLimits limits) {
        this.tar = tar;
        this.limits = limits;
    }

    /** The next file, or null at the end; what was not read of the one before is passed over. */
    @Nullable
    TarHeader next() throws IOException, BrokenPackage {
        String longName = null;
        while (true) {
            skip(left + padding);
            TarHeader header = header();
            if (header == null) {
                return null;
            }
            left = header.size();
            padding = (TarHeader.LENGTH - left % TarHeader.LENGTH) % TarHeader.LENGTH;
            if (header.kind() == 'L') {
                longName = new String(name(), StandardCharsets.UTF_8).replace("\0", "");
            } else if (header.kind() == 'x') {
                longName = PaxName.find(name());
            } else if (header.isFile()) {
                return longName == null ? header : new TarHeader(longName, header.size(), header.kind());
            } else {
                longName = null;
            }
        }
    }

    /** Reads what stands behind the end of the tar: only then is the checksum of the compression compared. */
    void drain() throws IOException, BrokenPackage {
        byte[] waste = new byte[8192];
        for (int read = tar.read(waste); read >= 0; read = tar.read(waste)) {
            count(read);
        }
    }

    /** The bytes of the file that {@link #next()} gave. */
    byte[] content() throws IOException, BrokenPackage {
        if (left > limits.maxEntryBytes()) {
            throw new BrokenPackage(Reason.ENTRY_TOO_LARGE);
        }
        return take();
    }

    private byte[] name() throws IOException, BrokenPackage {
        if (left > MAX_NAME) {
            throw new BrokenPackage(Reason.NOT_TAR);
        }
        return take();
    }

    private byte[] take() throws IOException, BrokenPackage {
        int size = (int) left;
        count(size);
        // Grows with what really comes: a header's size is only a claim.
        byte[] content = tar.readNBytes(size);
        if (content.length < size) {
            throw new BrokenPackage(Reason.CUT_OFF);
        }
        left = 0;
        return content;
    }

    private @Nullable TarHeader header() throws IOException, BrokenPackage {
        byte[] block = tar.readNBytes(TarHeader.LENGTH);
        count(block.length);
        if (block.length == 0 || (block.length == TarHeader.LENGTH && TarHeader.isEnd(block))) {
            return null;
        }
        if (block.length < TarHeader.LENGTH) {
            throw new BrokenPackage(entries == 0 ? Reason.NOT_TAR : Reason.CUT_OFF);
        }
        if (++entries > limits.maxEntries()) {
            throw new BrokenPackage(Reason.TOO_MANY_ENTRIES);
        }
        return TarHeader.read(block);
    }

    private void skip(long bytes) throws IOException, BrokenPackage {
        count(bytes);
        long rest = bytes;
        byte[] waste = new byte[8192];
        while (rest > 0) {
            int read = tar.read(waste, 0, (int) Math.min(waste.length, rest));
            if (read < 0) {
                throw new BrokenPackage(Reason.CUT_OFF);
            }
            rest -= read;
        }
        left = 0;
        padding = 0;
    }

    private void count(long bytes) throws BrokenPackage {
        // Asked before reading, so that a claimed exabyte ends at once.
        if (bytes > limits.maxUnpackedBytes() - unpacked) {
            throw new BrokenPackage(Reason.TOO_LARGE);
        }
        unpacked += bytes;
    }
}
