package jp.musubi.platform.commandline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jp.musubi.platform.commandline.access.MatrixCommand;
import jp.musubi.platform.commandline.check.CheckCommand;
import jp.musubi.platform.commandline.check.Screen;
import jp.musubi.platform.commandline.check.full.JudgeMissing;
import jp.musubi.platform.commandline.drill.DrillCommand;

/** ./musubi。Says what was asked for on the output and nothing else; every sentence about a failure goes to the error stream. */
public final class Musubi {

    /** Which of 1 and 2 are terminals: the shell knows, Java 17 does not. */
    private static final String TERMINALS = System.getProperty("musubi.terminals", "");

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** @param out UTF-8 whatever the terminal's locale says, since samples are JSON and texts Japanese */
    Musubi(Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        this.environment = Map.copyOf(environment);
        this.in = in;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) {
        // Buffered, since a bare file stream asks a pipe for its position when it reads many bytes.
        var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Musubi(System.getenv(), in, out, err).run(args).code());
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
        } catch (JudgeMissing missing) {
            err.println(missing.getMessage());
            return Exit.USAGE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            err.println("当方の誤りで終わりました。次の行を添えて知らせてください。 An error of ours: please report it with this line.");
            err.println(wordless(ours));
            return Exit.BROKEN;
        } finally {
            out.flush();
        }
    }

    /** Kind and place only: a message may quote a document. */
    private static String wordless(Throwable ours) {
        StackTraceElement[] frames = ours.getStackTrace();
        return ours.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private Exit perform(Order order) throws WrongUsage, Refused, Unreachable, JudgeMissing {
        switch (order.command()) {
            case TOKEN -> out.println(platform().token(order.get("--as")));
            case CLOCK -> out.println(clock(order));
            case SAMPLE -> out.writeBytes(platform().sample(order));
            case CHECK -> {
                return check(order);
            }
            case SUBMIT -> {
                return new SubmitCommand(platform(), environment.getOrDefault("MUSUBI_TOKEN", ""), out, err).run(order)
                        ? Exit.DONE
                        : Exit.REFUSED;
            }
            case PACKAGES -> {
                return PackagesOrders.of(order, environment, out, err).run() ? Exit.DONE : Exit.UNREADABLE;
            }
            case HELP -> out.print(Usage.TEXT);
            case ACCESS_MATRIX -> printMatrix(order);
            case KEYS_ROTATE -> out.println(platform().rotateKeys(environment.getOrDefault("MUSUBI_TOKEN", "")));
            case DEMO_CYBERSECURITY -> loadPopulation();
            case DRILL_FIRST_HOUR -> {
                return drill(order, new DrillCommand(screen())) ? Exit.DONE : Exit.REFUSED;
            }
            case DRILL_OUTBREAK -> {
                Path data = Path.of(environment.getOrDefault("MUSUBI_DATA", "data"));
                return drill(order, DrillCommand.outbreak(screen(), data)) ? Exit.DONE : Exit.REFUSED;
            }
            case OPERATOR_INVITE ->
                out.println(new OperatorInvitation(environment.getOrDefault("MUSUBI_DATA", "data"))
                        .invite(Objects.requireNonNull(order.operand())));
            case AUDIT_EXPORT -> audit().export(order);
            case AUDIT_VERIFY -> {
                return audit().verify(order);
            }
        }
        return Exit.DONE;
    }

    /** A prefecture a line: its number, facilities and sheets that are new. */
    private void loadPopulation() throws WrongUsage, Refused, Unreachable {
        for (int prefecture = 1; prefecture <= 47; prefecture++) {
            out.println(platform().loadPopulation("%02d".formatted(prefecture)));
            out.flush();
        }
    }

    /** With a platform of its own, or at the running demo country of {@code --url}. */
    private static boolean drill(Order order, DrillCommand drill) throws WrongUsage {
        String url = order.find("--url");
        return drill.run(url == null ? null : PlatformAddress.read("--url", url));
    }

    private Screen screen() {
        return Screen.of(out, err, TERMINALS);
    }

    private void printMatrix(Order order) {
        var command = new MatrixCommand(out);
        if (order.flags().contains("--json")) {
            command.printJson();
        } else {
            command.printText();
        }
    }

    private Audit audit() throws WrongUsage {
        return new Audit(platform(), environment.getOrDefault("MUSUBI_TOKEN", ""), out, err);
    }

    private Exit check(Order order) throws WrongUsage, JudgeMissing {
        var command = new CheckCommand(CheckOrders.of(order, environment), in, Screen.of(out, err, TERMINALS));
        return switch (command.run()) {
            case ACCEPTED -> Exit.DONE;
            case REFUSED -> Exit.REFUSED;
            case UNREADABLE -> Exit.UNREADABLE;
            case NOTHING -> Exit.USAGE;
        };
    }

    private String clock(Order order) throws WrongUsage, Refused, Unreachable {
        String operand = order.operand();
        return operand == null ? platform().clock() : platform().moveClock(ClockText.instant(operand));
    }

    private Platform platform() throws WrongUsage {
        return new Platform(PlatformAddress.of(environment));
    }
}
