package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import jp.musubi.verifier.AuditVerifier;
import org.jspecify.annotations.Nullable;

/** 記録の命令。Gets the log from the platform, and hands it to the verifier, which knows nothing of the platform. */
final class Audit {

    private static final String DEMO_OPERATOR = "operator";

    private final Platform platform;
    private final String token;
    private final PrintStream out;
    private final PrintStream err;

    /** @param token of who may read the log; empty for the demo country's operator */
    Audit(Platform platform, String token, PrintStream out, PrintStream err) {
        this.platform = platform;
        this.token = token;
        this.out = out;
        this.err = err;
    }

    void export(Order order) throws WrongUsage, Refused, Unreachable {
        Path file = path(Objects.requireNonNull(order.operand()));
        try {
            fetch(file);
        } catch (IOException broken) {
            throw new WrongUsage("書き出せません: " + file + " The file cannot be written, or the answer broke off.");
        }
    }

    Exit verify(Order order) throws WrongUsage, Unreachable {
        String witness = order.options().get("--witness");
        String operand = order.operand();
        return operand == null ? verifyRunning(witness) : verify(path(operand), witness);
    }

    private Exit verifyRunning(@Nullable String witness) throws WrongUsage, Unreachable {
        try {
            Path file = Files.createTempFile("musubi-audit-", ".txt");
            try {
                fetch(file);
                return verify(file, witness);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Refused refused) {
            refused.sentences().forEach(err::println);
        } catch (IOException broken) {
            err.println("記録を最後まで受け取れません。 The log cannot be fetched to its end.");
        }
        return Exit.of(AuditVerifier.UNREADABLE);
    }

    private Exit verify(Path log, @Nullable String witness) throws WrongUsage {
        return Exit.of(AuditVerifier.verify(log, witness == null ? null : path(witness), out, err));
    }

    private void fetch(Path file) throws Refused, Unreachable, IOException {
        platform.export(token.isEmpty() ? platform.token(DEMO_OPERATOR) : token, file);
    }

    private static Path path(String text) throws WrongUsage {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException wrong) {
            throw new WrongUsage("ファイルの名前にしてください: " + text + " Not the name of a file.");
        }
    }
}
