package jp.musubi.platform.commandline.check;

import java.io.PrintStream;

/**
 * 画面。Where is printed, and who looks.
 *
 * @param out what was asked for
 * @param err everything else
 * @param errIsTerminal whether a person looks at {@code err}
 * @param outIsTerminal whether {@code out} is on the same screen
 */
public record Screen(PrintStream out, PrintStream err, boolean errIsTerminal, boolean outIsTerminal) {

    /** @param terminals 1 for {@code out}, 2 for {@code err}, as the shell numbers them */
    public static Screen of(PrintStream out, PrintStream err, String terminals) {
        return new Screen(out, err, terminals.contains("2"), terminals.contains("1"));
    }
}
