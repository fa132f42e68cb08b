package jp.musubi.judge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** パッケージの置き場。 */
record PackageFolder(Path path) {

    /** In the order of loading. */
    List<Path> files(Chain chain) throws MissingPackages {
        List<String> missing = chain.files().stream()
                .filter(name -> !Files.isReadable(path.resolve(name)))
                .toList();
        if (chain.files().isEmpty() || !missing.isEmpty()) {
            throw new MissingPackages(path, missing);
        }
        return chain.files().stream().map(path::resolve).toList();
    }
}
