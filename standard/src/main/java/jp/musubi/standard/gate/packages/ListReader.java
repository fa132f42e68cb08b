package jp.musubi.standard.gate.packages;

import java.nio.file.Path;
import jp.musubi.standard.gate.packages.ResourceScan.Kind;
import jp.musubi.standard.gate.packages.archive.ArchiveLimits;
import jp.musubi.standard.gate.packages.archive.BrokenPackage;
import jp.musubi.standard.gate.packages.archive.PackageArchive;
import jp.musubi.standard.gate.packages.lists.PackageCodeLists;
import jp.musubi.standard.json.JsonObject;

/** Reads the value sets and code systems of one package. */
final class ListReader {

    private ListReader() {}

    static void read(Path file, String version, PackageCodeLists.Builder lists) {
        try {
            PackageArchive.read(file, ArchiveLimits.STANDARD, (name, content) -> add(content, version, lists));
        } catch (BrokenPackage changed) {
            // It could be read when the folder was opened. What was taken until here is true; the rest stays unknown.
            return;
        }
    }

    private static void add(byte[] content, String version, PackageCodeLists.Builder lists) {
        Kind kind = ResourceScan.findKind(content);
        JsonObject definition =
                kind == Kind.ValueSet || kind == Kind.CodeSystem ? PackageJson.findObject(content) : null;
        if (definition != null) {
            lists.add(definition, version);
        }
    }
}
