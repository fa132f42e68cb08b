package jp.musubi.platform.demo.signatures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.settings.Settings;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * 見本の署名者。Writes, once, the folder of trust for letters' signatures ({@code signatures}), and in it certificates and open keys
 * of demo doctors ({@code demo-signers}).
 */
@DemoMode
@Component
class DemoSigners implements ApplicationRunner {

    private static final String FOLDER = "signatures";
    private static final String SIGNERS = "demo-signers";
    private static final Instant LONG_OVER = Instant.parse("2000-12-31T00:00:00Z");

    private final Path folder;

    DemoSigners(Settings settings) {
        this.folder = settings.data().resolve(FOLDER);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        makeMissing();
    }

    /** PEM of key and certificate. */
    String holder(SignedAs kind) {
        makeMissing();
        try {
            return Files.readString(file(folder, kind), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("a demo signer cannot be read", e);
        }
    }

    private synchronized void makeMissing() {
        if (Files.exists(folder)) {
            return;
        }
        try {
            Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            // Readable by its owner only, and stays so; there as a whole or not at all.
            Path made = Files.createTempDirectory(parent, "signatures");
            write(made);
            Files.move(made, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // A second start in the same folder was faster; its files hold.
        } catch (IOException e) {
            throw new UncheckedIOException("the demo signers cannot be written: " + folder, e);
        }
    }

    private static void write(Path made) throws IOException {
        var doctors = new DemoCertifier("Musubi demo signing authority - worth nothing elsewhere");
        var stamps = new DemoCertifier("Musubi demo time stamp authority - worth nothing elsewhere");
        var revoked = doctors.doctor("見本 失効医師", DemoCertifier.UNTIL);
        write(made.resolve("signers/demo.pem"), pem(doctors.certificate()));
        write(made.resolve("stamps/demo.pem"), pem(stamps.certificate()));
        Files.write(inFolder(made.resolve("revocations/doctors.crl")), doctors.list(revoked));
        Files.write(inFolder(made.resolve("revocations/stamps.crl")), stamps.list());
        keep(made.resolve("stamping/demo.pem"), stamps.stampUnit("Musubi demo time stamp unit"));
        keep(file(made, SignedAs.VALID), doctors.doctor("見本 医師", DemoCertifier.UNTIL));
        keep(file(made, SignedAs.EXPIRED), doctors.doctor("見本 期限切れ医師", LONG_OVER));
        keep(file(made, SignedAs.REVOKED), revoked);
        keep(
                file(made, SignedAs.UNKNOWN),
                new DemoCertifier("Musubi demo stranger").doctor("見本 見知らぬ医師", DemoCertifier.UNTIL));
    }

    private static Path file(Path folder, SignedAs kind) {
        return folder.resolve(SIGNERS).resolve(kind.holder() + ".pem");
    }

    private static void keep(Path file, DemoCertifier.Holder holder) throws IOException {
        write(file, pem(new JcaPKCS8Generator(holder.keys().getPrivate(), null)) + pem(holder.certificate()));
    }

    private static String pem(Object content) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        }
        return text.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(inFolder(file), text, StandardCharsets.US_ASCII);
    }

    private static Path inFolder(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
