package jp.musubi.standard.gate.packages;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.packages.archive.BrokenPackage;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.packages.snapshots.Plain;
import jp.musubi.standard.gate.shape.ProfileTable;

/** パッケージの置き場。The packages (*.tgz) of one folder, several versions side by side; read once, when opened. */
public final class PackageFolder {

    private final List<FhirPackage> packages;
    private final List<Trouble> troubles;

    private PackageFolder(List<FhirPackage> packages, List<Trouble> troubles) {
        this.packages = List.copyOf(packages);
        this.troubles = List.copyOf(troubles);
    }

    /**
     * A package that cannot be read is left and told as a trouble; the others go on.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static PackageFolder open(Path folder) throws IOException {
        List<FhirPackage> read = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                read.add(PackageReader.read(file, troubles));
            } catch (BrokenPackage broken) {
                troubles.add(trouble(file, broken.reason()));
            }
        }
        TargetTypes types = new TargetTypes(read);
        return new PackageFolder(read.stream().map(types::complete).toList(), troubles);
    }

    /** In the order of their files' names. */
    public List<FhirPackage> packages() {
        return packages;
    }

    public List<Trouble> troubles() {
        return troubles;
    }

    /** The tables of all profiles, for the gate. Of one canonical and version the first in the order of files prevails. */
    public List<ProfileTable> tables() {
        return packages.stream()
                .flatMap(each -> each.profiles().stream())
                .map(PackageProfile::table)
                .toList();
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
