package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * まとめて送る。A file or folder as one list under a name made from its content: run again after a cut, it goes on where it was;
 * run again after the end, it tells the results again.
 */
final class SubmitCommand {

    private static final long PAUSE_MILLIS = 500;

    private final Platform platform;
    private final String token;
    private final PrintStream out;
    private final PrintStream err;

    /** @param token of the sender; empty for the demo country's party of {@code --as} */
    SubmitCommand(Platform platform, String token, PrintStream out, PrintStream err) {
        this.platform = platform;
        this.token = token;
        this.out = out;
        this.err = err;
    }

    /** Results on the output, a line each; whether all were taken. */
    boolean run(Order order) throws WrongUsage, Refused, Unreachable {
        String as = order.find("--as");
        if (token.isEmpty() == (as == null)) {
            throw new WrongUsage("--as か MUSUBI_TOKEN のどちらか一つで、送る施設を示してください。 Give --as or MUSUBI_TOKEN, one of both.");
        }
        SubmitFiles files = files(Objects.requireNonNull(order.operand()));
        String address = "/submissions/bulk/" + files.name();
        JsonObject state = state(platform.putList(address, token(as), files));
        err.println("受け取られました。一覧の名前 " + files.name() + " Received as list " + files.name());
        while (!over(state)) {
            pause();
            state = state(platform.get(address, token(as)));
        }
        platform.copy(address + "/results", token(as), out);
        int total = number(state, "total");
        int taken = number(state, "taken");
        err.println(total + "件のうち登録 " + taken + "件 " + taken + " of " + total + " registered");
        return total == taken;
    }

    private String token(@Nullable String as) throws Refused, Unreachable {
        return as == null ? token : platform.token(as);
    }

    private static SubmitFiles files(String operand) throws WrongUsage {
        try {
            Path path = Path.of(operand);
            if (Files.isReadable(path)) {
                return SubmitFiles.of(path);
            }
        } catch (InvalidPathException | IOException wrong) {
            // Said below, like a file that is not there.
        }
        throw new WrongUsage("読めるファイルかフォルダーにしてください: " + operand + " Not a file or folder with anything to send.");
    }

    private static JsonObject state(byte[] answer) throws Refused {
        JsonObject state = Http.objectOrNull(answer);
        if (state == null || state.findText("state") == null) {
            throw Refused.unreadable(200);
        }
        return state;
    }

    private static boolean over(JsonObject state) {
        String text = state.findText("state");
        return "DONE".equals(text) || "STOPPED".equals(text);
    }

    private static int number(JsonObject state, String name) {
        return state.find(name) instanceof JsonNumber number ? Integer.parseInt(number.lexical()) : 0;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
