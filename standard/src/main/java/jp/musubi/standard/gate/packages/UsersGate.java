package jp.musubi.standard.gate.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import org.jspecify.annotations.Nullable;

/**
 * 利用者のパッケージとマスターを加えた受付審査。Our own tables prevail for what they hold; packages add profiles and lists, masters add lists.
 *
 * @param gate ready to judge
 * @param troubles packages, or parts of them, that could not be read and were left
 */
public record UsersGate(Gate gate, List<Trouble> troubles) {

    public UsersGate {
        troubles = List.copyOf(troubles);
    }

    /**
     * The gate with what a user has; without any it is {@link Gate#standard()}.
     *
     * @param packages folder of official FHIR packages, or null
     * @param masters folder of code lists, or null
     * @throws IOException when a folder cannot be read
     * @throws IllegalArgumentException naming file and line of a code list that cannot be read
     */
    public static UsersGate open(@Nullable Path packages, @Nullable Path masters) throws IOException {
        StandardCodeLists lists =
                masters == null ? StandardCodeLists.standard() : StandardCodeLists.withFolder(masters);
        if (packages == null) {
            return new UsersGate(
                    masters == null ? Gate.standard() : Gate.standard().withLists(lists), List.of());
        }
        PackageFolder folder = PackageFolder.open(packages);
        Gate gate = Gate.standard().withPackages(folder.tables()).withLists(lists.withMore(folder.codeLists()));
        return new UsersGate(gate, new ArrayList<>(folder.troubles()));
    }
}
