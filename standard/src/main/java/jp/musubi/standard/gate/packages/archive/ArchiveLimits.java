package jp.musubi.standard.gate.packages.archive;

/**
 * 読む上限。Bounds of one package, checked while reading.
 *
 * @param maxUnpackedBytes of the whole tar, headers and what is skipped included
 * @param maxEntries files and headers
 * @param maxEntryBytes of one file that is read
 */
public record ArchiveLimits(long maxUnpackedBytes, int maxEntries, int maxEntryBytes) {

    /** Far above any package known: jp-clins 1.5.2 unpacks to 20 MB in 321 files, its largest one 4.3 MB. */
    public static final ArchiveLimits STANDARD = new ArchiveLimits(1L << 30, 20_000, 24 << 20);
}
