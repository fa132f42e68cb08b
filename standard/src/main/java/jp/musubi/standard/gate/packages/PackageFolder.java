package jp.musubi.standard.gate.packages;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.packages.archive.BrokenPackage;
import jp.musubi.standard.gate.packages.lists.PackageCodeLists;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.packages.snapshots.Plain;
import jp.musubi.standard.gate.shape.ProfileTable;

/** パッケージの置き場。The packages (*.tgz) of one folder, several versions side by side; read once, when opened. */
public final class PackageFolder {

    private final Map<Path, FhirPackage> packages;
    private final List<Trouble> troubles;

    private PackageFolder(Map<Path, FhirPackage> packages, List<Trouble> troubles) {
        this.packages = packages;
        this.troubles = List.copyOf(troubles);
    }

    /**
     * A package that cannot be read is left and told as a trouble; the others go on.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static PackageFolder open(Path folder) throws IOException {
        Map<Path, FhirPackage> read = new LinkedHashMap<>();
        List<Trouble> troubles = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                read.put(file, PackageReader.read(file, troubles));
            } catch (BrokenPackage broken) {
                troubles.add(trouble(file, broken.reason()));
            }
        }
        return new PackageFolder(read, troubles);
    }

    /** In the order of their files' names. */
    public List<FhirPackage> packages() {
        return List.copyOf(packages.values());
    }

    public List<Trouble> troubles() {
        return troubles;
    }

    /** The tables of all profiles, for the gate. */
    public List<ProfileTable> tables() {
        return packages.values().stream()
                .flatMap(each -> each.profiles().stream())
                .map(PackageProfile::table)
                .toList();
    }

    /** Reads the code lists, which many who open a folder never ask for. Packages that cannot be read are left again. */
    public PackageCodeLists codeLists() {
        PackageCodeLists.Builder lists = new PackageCodeLists.Builder();
        packages.forEach((file, each) -> ListReader.read(file, each.version(), lists));
        return lists.build();
    }

    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.tgz")) {
            for (Path file : stream) {
                files.add(file);
            }
        } catch (java.nio.file.DirectoryIteratorException cut) {
            throw cut.getCause();
        }
        files.sort(null);
        return files;
    }

    private static Trouble trouble(Path file, BrokenPackage.Reason reason) {
        String name = Plain.of(String.valueOf(file.getFileName()));
        return new Trouble(
                name + ": " + reason.japanese() + "。このパッケージを除いて読みました。", name + ": " + reason.english() + "; left out.");
    }
}
