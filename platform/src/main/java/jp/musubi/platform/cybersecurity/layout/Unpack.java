package jp.musubi.platform.cybersecurity.layout;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 箱を開ける。The parts of an XLSX file, as far as they are read; a file that grows too large when it is opened is none. */
final class Unpack {

    private static final int MOST_PARTS = 200;
    private static final int LARGEST = 16 * 1024 * 1024;

    private Unpack() {}

    /** Empty for what is no such file. */
    static Optional<Map<String, byte[]>> open(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        int left = LARGEST;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            int count = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || ++count > MOST_PARTS) {
                    return Optional.empty();
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
        return parts.containsKey("xl/workbook.xml") ? Optional.of(parts) : Optional.empty();
    }
}
