package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;

/** Opens the embedded server: holds the folder, stops an orphan, makes what is missing, starts, migrates. */
final class EmbeddedStart {

    private static final String MAJOR = "18";

    private final Path data;
    private final Consumer<String> progress;

    EmbeddedStart(Path data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    Database open(boolean fresh) throws IOException, SQLException {
        var folder = DataFolder.hold(data);
        try {
            return open(folder, fresh);
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private Database open(DataFolder folder, boolean fresh) throws IOException, SQLException {
        new Orphan(folder.server()).stop();
        if (fresh || Files.exists(folder.unfinished())) {
            folder.empty();
        }
        var program = new PostgresProgram(new Binaries(folder.binaries(), progress).get(), folder.log());
        boolean first = !Files.exists(folder.server());
        Secrets secrets = first ? create(folder, program) : known(folder);
        var server = EmbeddedServer.start(program, folder.server(), true);
        try {
            if (first) {
                progress.accept("表を整えています…");
                Roles.create(server, secrets);
            }
            String url = server.url("musubi");
            new Migrations(new Login(url, Roles.OWNER, secrets.owner()), Roles.APP).run();
            Files.deleteIfExists(folder.unfinished());
            return new Database(new Login(url, Roles.APP, secrets.app()), () -> {
                server.close();
                folder.close();
            });
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private Secrets create(DataFolder folder, PostgresProgram program) throws IOException {
        Files.createFile(folder.unfinished());
        progress.accept("保管庫を初期化しています…");
        Secrets secrets = Secrets.create(folder.secret());
        try {
            EmbeddedServer.create(program, folder.server(), secrets, true);
        } catch (IOException e) {
            if (PostgresProgram.isRoot()) {
                throw notAsRoot(e);
            }
            throw e;
        }
        return secrets;
    }

    private static StartRefused notAsRoot(IOException cause) {
        var refused = new StartRefused(
                StartRefusal.DATABASE_UNREACHABLE,
                "この環境では、内蔵の PostgreSQL を root で動かせません(unshare --user が使えません)。一般の利用者で起動するか、MUSUBI_DATABASE_URL で外の PostgreSQL を指定してください。",
                "Here the embedded PostgreSQL cannot run as root (unshare --user does not work): start as an ordinary user, or name a server by MUSUBI_DATABASE_URL.");
        refused.initCause(cause);
        return refused;
    }

    private static Secrets known(DataFolder folder) throws IOException {
        String major = Files.readString(folder.server().resolve("PG_VERSION"), StandardCharsets.US_ASCII)
                .strip();
        if (!major.equals(MAJOR)) {
            throw new StartRefused(
                    StartRefusal.DATA_OF_NEWER_VERSION,
                    "データは PostgreSQL " + major + " のものです(この結びは " + MAJOR
                            + ")。その版の結びで起動するか、MUSUBI_DATA に別のフォルダーを指定してください。",
                    "The data belongs to PostgreSQL " + major + " (this Musubi has " + MAJOR
                            + "): start the Musubi of that version, or set MUSUBI_DATA to another folder.");
        }
        try {
            return Secrets.read(folder.secret());
        } catch (IOException e) {
            throw DataFolder.unusable(folder.path(), e);
        }
    }
}
