package jp.musubi.platform.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** ./musubi。Says what was asked for on the output and nothing else; every sentence about a failure goes to the error stream. */
public final class Musubi {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    /** @param out UTF-8 whatever the terminal's locale says, since samples are JSON and texts Japanese */
    Musubi(Map<String, String> environment, OutputStream out, OutputStream err) {
        this.environment = Map.copyOf(environment);
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Musubi(System.getenv(), out, err).run(args).code());
    }

    Exit run(String... args) {
        try {
            return perform(Order.of(args));
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println();
            err.print(Usage.TEXT);
            return Exit.USAGE;
        } catch (Refused refused) {
            refused.sentences().forEach(err::println);
            return Exit.REFUSED;
        } catch (Unreachable unreachable) {
            err.println(unreachable.getMessage());
            return Exit.UNREACHABLE;
        } finally {
            out.flush();
        }
    }

    private Exit perform(Order order) throws WrongUsage, Refused, Unreachable {
        switch (order.command()) {
            case TOKEN -> out.println(platform().token(order.get("--as")));
            case CLOCK -> out.println(clock(order));
            case SAMPLE -> out.writeBytes(platform().sample(order));
            case HELP -> out.print(Usage.TEXT);
            case AUDIT_EXPORT -> audit().export(order);
            case AUDIT_VERIFY -> {
                return audit().verify(order);
            }
        }
        return Exit.DONE;
    }

    private Audit audit() throws WrongUsage {
        return new Audit(platform(), environment.getOrDefault("MUSUBI_TOKEN", ""), out, err);
    }

    private String clock(Order order) throws WrongUsage, Refused, Unreachable {
        String operand = order.operand();
        return operand == null ? platform().clock() : platform().moveClock(ClockText.instant(operand));
    }

    private Platform platform() throws WrongUsage {
        return new Platform(PlatformAddress.of(environment));
    }
}
