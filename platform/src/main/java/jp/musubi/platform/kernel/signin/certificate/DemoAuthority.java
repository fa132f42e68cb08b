package jp.musubi.platform.kernel.signin.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * 見本の国の認証局。Makes its own certificate, one for the port and one each for two facilities, once, in a folder of the data; what
 * it signs is worth nothing outside of this one demo country.
 */
record DemoAuthority(Path folder) {

    static final String FOLDER = "demo-certificates";
    static final String AUTHORITY = "authority";
    static final String SERVER = "server";

    /** Parties of the demo country that get one: {@code NAME.pem} and {@code NAME.key}. */
    static final List<String> PARTIES = List.of("hospital-a", "clinic-c");

    private static final String NAME = "CN=Musubi demo authority - worth nothing elsewhere,O=Musubi demo country,C=JP";

    static DemoAuthority in(Path folder) {
        return new DemoAuthority(folder);
    }

    static String subjectOf(String party) {
        return "CN=" + party + ",O=Musubi demo country,C=JP";
    }

    void makeMissing() {
        // Written last: where it is, all others are.
        if (Files.exists(folder.resolve(AUTHORITY + ".pem"))) {
            return;
        }
        DemoCertificate authority = DemoCertificate.authority(NAME);
        try {
            Files.createDirectories(folder);
            keep(SERVER, authority.issueToServer(NAME, subjectOf("localhost")));
            for (String party : PARTIES) {
                keep(party, authority.issue(NAME, subjectOf(party)));
            }
            write(AUTHORITY + ".pem", Pem.write("CERTIFICATE", authority.der()));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo certificates cannot be written: " + folder, e);
        }
    }

    private void keep(String name, DemoCertificate made) throws IOException {
        write(name + ".pem", Pem.write("CERTIFICATE", made.der()));
        write(name + ".key", Pem.write("PRIVATE KEY", made.keys().getPrivate().getEncoded()));
    }

    /** A temporary file is readable by its owner only, and stays so. */
    private void write(String name, String text) throws IOException {
        Path temporary = Files.createTempFile(folder, name, ".new");
        Files.writeString(temporary, text, StandardCharsets.US_ASCII);
        Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
