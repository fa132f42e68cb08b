package jp.musubi.platform.commandline;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.commandline.packages.PackagesCommand;
import jp.musubi.platform.commandline.packages.PackagesCommand.Form;

/** パッケージの見方を読む。Options of {@code packages}. */
final class PackagesOrders {

    private static final String FOLDER = "MUSUBI_PACKAGES";

    private PackagesOrders() {}

    static PackagesCommand of(Order order, Map<String, String> environment, PrintStream out, PrintStream err)
            throws WrongUsage {
        String named = order.operand();
        String folder = named == null ? environment.getOrDefault(FOLDER, "") : named;
        if (folder.isEmpty()) {
            throw new WrongUsage("公式の FHIR パッケージ(.tgz)を置いたフォルダーがありません。DIR を書くか、" + FOLDER
                    + " に指定してください。 Name the folder of packages.");
        }
        try {
            return new PackagesCommand(Path.of(folder), form(order.flags()), out, err);
        } catch (InvalidPathException unreadable) {
            throw new WrongUsage("フォルダーの名として読めません。 Not the name of a folder.");
        }
    }

    private static Form form(Set<String> flags) throws WrongUsage {
        if (flags.contains("--all") && flags.contains("--json")) {
            throw new WrongUsage("--all と --json は一緒に使えません。--json はいつもすべてを書きます。 Use one of the two.");
        }
        return flags.contains("--json") ? Form.JSON : flags.contains("--all") ? Form.ALL : Form.TABLE;
    }
}
