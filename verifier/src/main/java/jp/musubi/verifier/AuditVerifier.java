package jp.musubi.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 入口。{@code java -jar musubi-verifier.jar FILE [--witness HEADS]}. */
public final class AuditVerifier {

    public static final int WHOLE = 0;
    public static final int TAMPERED = 1;
    public static final int UNREADABLE = 2;
    static final int USAGE = 64;

    private static final String USAGE_TEXT = """
            使い方 Usage: java -jar musubi-verifier.jar FILE [--witness HEADS]
              FILE             ./musubi audit export が書いた記録         an exported log
              --witness HEADS  証人が取っておいた頭 (GET /audit/heads.txt)   heads that a witness kept
            終わりの符号 exit codes: 0 そろっている whole, 1 改ざんあり tampered, 2 読めない unreadable, 64 使い方が違う
            """;

    private AuditVerifier() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        boolean witnessed = args.length == 3 && args[1].equals("--witness");
        if ((args.length != 1 && !witnessed) || args[0].startsWith("-")) {
            err.print(USAGE_TEXT);
            return USAGE;
        }
        return verify(Path.of(args[0]), witnessed ? Path.of(args[2]) : null, out, err);
    }

    /** Tells what was found: a whole log on {@code out}, all else on {@code err}. */
    public static int verify(Path log, @Nullable Path witness, PrintStream out, PrintStream err) {
        try (InputStream bytes = Files.newInputStream(log)) {
            return tell(Verification.verify(bytes, witness == null ? Witness.none() : Witness.read(witness)), out, err);
        } catch (IOException | InvalidPathException broken) {
            return tell(new Unreadable("記録のファイルを読めません: " + log, "The file of the log cannot be read."), err);
        } catch (Unreadable unreadable) {
            return tell(unreadable, err);
        }
    }

    private static int tell(Verdict verdict, PrintStream out, PrintStream err) {
        if (verdict.whole()) {
            out.println("記録はそろっています: 記録 " + verdict.entries() + " 件、頭 " + verdict.heads() + " 個。");
            out.println("The log is whole: " + verdict.entries() + " entries, " + verdict.heads() + " heads.");
            return WHOLE;
        }
        verdict.told().forEach(finding -> {
            err.println(finding.japanese());
            err.println("    " + finding.english());
        });
        err.println("改ざんが見つかりました(" + verdict.found() + " か所)。docs/runbooks/audit.md へ。 Tampering was found.");
        return TAMPERED;
    }

    private static int tell(Unreadable unreadable, PrintStream err) {
        err.println(unreadable.japanese());
        err.println(unreadable.english());
        return UNREADABLE;
    }
}
