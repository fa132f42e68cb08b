package jp.musubi.standard.gate.packages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.packages.ResourceScan.Kind;
import jp.musubi.standard.gate.packages.archive.ArchiveLimits;
import jp.musubi.standard.gate.packages.archive.BrokenPackage;
import jp.musubi.standard.gate.packages.archive.BrokenPackage.Reason;
import jp.musubi.standard.gate.packages.archive.PackageArchive;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.packages.snapshots.Plain;
import jp.musubi.standard.gate.packages.snapshots.SnapshotTable;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Reads one package: its description and its profiles; its lists are only counted. */
final class PackageReader {

    private static final String DESCRIPTION = "package.json";

    private final Path path;
    private final String file;
    private final List<PackageProfile> profiles = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();
    private final List<Trouble> troubles;
    private final int[] lists = new int[Kind.values().length];
    private @Nullable JsonObject description;

    private PackageReader(Path path, List<Trouble> troubles) {
        this.path = path;
        this.file = Plain.of(String.valueOf(path.getFileName()));
        this.troubles = troubles;
    }

    /** @param troubles where files that cannot be read are told */
    static FhirPackage read(Path path, List<Trouble> troubles) throws BrokenPackage {
        return new PackageReader(path, troubles).read();
    }

    private FhirPackage read() throws BrokenPackage {
        PackageArchive.read(path, ArchiveLimits.STANDARD, this::take);
        String name = text("name");
        String version = text("version");
        if (name.isEmpty() || version.isEmpty()) {
            throw new BrokenPackage(Reason.NO_DESCRIPTION);
        }
        return new FhirPackage(
                file,
                name,
                version,
                profiles.stream().map(each -> versioned(each, version)).toList(),
                unusable,
                lists[Kind.ValueSet.ordinal()],
                lists[Kind.CodeSystem.ordinal()]);
    }

    private void take(String name, byte[] content) {
        if (name.equals(DESCRIPTION)) {
            description = PackageJson.findObject(content);
            return;
        }
        Kind kind = ResourceScan.findKind(content);
        if (kind == Kind.StructureDefinition) {
            JsonObject root = PackageJson.findObject(content);
            if (root == null) {
                troubles.add(unreadable(name));
            } else if (root.is("resourceType", kind.name())) {
                define(root);
            }
        } else if (kind != null) {
            lists[kind.ordinal()]++;
        }
    }

    private void define(JsonObject definition) {
        if (SnapshotTable.isBaseDefinition(definition)) {
            return;
        }
        try {
            profiles.add(SnapshotTable.of(definition));
        } catch (UnusableDefinition left) {
            unusable.add(new Unusable(
                    SnapshotTable.canonical(definition), SnapshotTable.version(definition), left.reason()));
        }
    }

    private static PackageProfile versioned(PackageProfile profile, String version) {
        return profile.version().isEmpty() ? profile.withVersion(version) : profile;
    }

    private String text(String name) {
        JsonObject object = description;
        String text = object == null ? null : object.findText(name);
        return text == null ? "" : Plain.of(text);
    }

    private Trouble unreadable(String name) {
        String inside = Plain.of(name);
        return new Trouble(
                file + " の中の " + inside + " を JSON として読めません。この定義を除いて読みました。",
                inside + " in " + file + " is no JSON; it was left out.");
    }
}
