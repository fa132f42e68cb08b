package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** 運営の招待。Asks the platform that runs on this machine through its data folder: who may write there may ask. */
final class OperatorInvitation {

    private static final int TRIES = 120;
    private static final long PAUSE_MILLIS = 250;

    private final Path folder;

    OperatorInvitation(String data) {
        this.folder = Path.of(data).resolve("requests");
    }

    /** Account, invitation, its end, and the page on which it is taken, each on a line. */
    String invite(String name) throws Refused, Unreachable {
        String id = "operator-" + UUID.randomUUID();
        Path request = folder.resolve(id + ".request");
        Path answer = folder.resolve(id + ".answer");
        try {
            ask(request, name);
            for (int i = 0; i < TRIES; i++) {
                if (Files.exists(answer)) {
                    String text = Files.readString(answer, StandardCharsets.UTF_8);
                    Files.delete(answer);
                    return written(name, text);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            // Nobody took it: nobody shall, later, when nobody waits.
            Files.deleteIfExists(request);
            throw new Unreachable(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(Path request, String name) throws IOException, Unreachable {
        // Made by the platform at its start.
        if (!Files.isWritable(folder)) {
            throw new Unreachable(folder);
        }
        Path temporary = Files.createTempFile(folder, "request", ".new");
        Files.writeString(temporary, name, StandardCharsets.UTF_8);
        Files.move(temporary, request, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String written(String name, String text) throws IOException, Refused {
        var answer = new Properties();
        answer.load(new StringReader(text));
        String refused = answer.getProperty("refused");
        if (refused != null) {
            throw Refused.saying(reason(refused));
        }
        return "account     " + name + "\ninvitation  " + answer.getProperty("invitation") + "\nends_at     "
                + answer.getProperty("ends_at") + "\npage        " + answer.getProperty("page", "/signin/invitation");
    }

    private static List<String> reason(String word) {
        return switch (word) {
            case "DEMO" ->
                List.of(
                        "見本の国には運営がいます(operator、operator-2)。招待は MUSUBI_DEMO=off の結びだけが出します。",
                        "The demo country has its operators; only a platform with MUSUBI_DEMO=off invites.");
            case "TAKEN" ->
                List.of(
                        "その名は、運営でないだれかのものです。ほかの名にしてください。",
                        "Somebody who is no operator is called so: choose another name.");
            default ->
                List.of(
                        "名は小文字・数字・ハイフンで3字から64字です。数字を7つ以上続けられません。",
                        "A name has 3 to 64 lower-case letters, digits and hyphens, and no seven digits in a row.");
        };
    }
}
