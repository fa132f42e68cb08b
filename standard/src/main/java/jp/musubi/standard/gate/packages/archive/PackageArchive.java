package jp.musubi.standard.gate.packages.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import jp.musubi.standard.gate.packages.archive.BrokenPackage.Reason;

/** 束。One package file; read as a stream, so that only one of its files is in memory at a time. */
public final class PackageArchive {

    private static final String FOLDER = "package/";
    private static final String ENDING = ".json";
    private static final int BUFFER = 65_536;

    /** Takes one {@code package/NAME.json}; the name comes from outside and is without its folder. */
    @FunctionalInterface
    public interface Visitor {
        void file(String name, byte[] content);
    }

    private PackageArchive() {}

    /** Gives each definition file to the visitor, in the order of the archive. Examples in deeper folders are left. */
    public static void read(Path file, ArchiveLimits limits, Visitor visitor) throws BrokenPackage {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            read(packed, limits, visitor);
        } catch (IOException unreadable) {
            throw new BrokenPackage(Reason.UNREADABLE);
        }
    }

    static void read(InputStream packed, ArchiveLimits limits, Visitor visitor) throws IOException, BrokenPackage {
        try (InputStream tar = new GZIPInputStream(packed, BUFFER)) {
            TarReader reader = new TarReader(tar, limits);
            for (TarHeader file = reader.next(); file != null; file = reader.next()) {
                String name = file.name().startsWith("./") ? file.name().substring(2) : file.name();
                if (isDefinition(name)) {
                    visitor.file(name.substring(FOLDER.length()), reader.content());
                }
            }
            reader.drain();
        } catch (EOFException cut) {
            throw new BrokenPackage(Reason.CUT_OFF);
        } catch (ZipException wrong) {
            // The JDK says "Not in GZIP format" for the first bytes, and other words once inside.
            boolean inside = !String.valueOf(wrong.getMessage()).startsWith("Not in GZIP");
            throw new BrokenPackage(inside ? Reason.CUT_OFF : Reason.NOT_GZIP);
        }
    }

    private static boolean isDefinition(String name) {
        return name.startsWith(FOLDER) && name.endsWith(ENDING) && name.indexOf('/', FOLDER.length()) < 0;
    }
}
