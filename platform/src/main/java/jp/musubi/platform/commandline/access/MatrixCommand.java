package jp.musubi.platform.commandline.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** ./musubi access matrix。All tables of looking and doing, as text for people or as one line of JSON a row. */
public final class MatrixCommand {

    /** In the order of reading: what may be seen, what the codes mean, what may be done, and why. */
    private static final List<String> TABLES = List.of(
            "access-matrix",
            "conditions",
            "access-switches",
            "leading-profession",
            "doing-matrix",
            "submit-matrix",
            "checkup-items",
            "purposes");

    private final PrintStream out;

    public MatrixCommand(PrintStream out) {
        this.out = out;
    }

    /** One line of JSON a row; {@code table} first, then the columns in the order of the file. */
    public void printJson() {
        for (String name : TABLES) {
            for (Map<String, String> row : AccessTable.read(name).rows()) {
                out.println("{\"table\":" + quoted(name)
                        + row.entrySet().stream()
                                .map(cell -> "," + quoted(cell.getKey()) + ":" + quoted(cell.getValue()))
                                .collect(Collectors.joining())
                        + "}");
            }
        }
    }

    public void printText() {
        out.println("閲覧の可否 Who may see what. 表にないものは断ります。What is not here is refused. くわしくは /access");
        out.println();
        TextTable.print(MatrixGrid.lines(AccessTable.read("access-matrix")), out);
        out.println();
        for (String name : TABLES) {
            AccessTable table = AccessTable.read(name);
            out.println("[" + name + "]");
            TextTable.print(TextTable.linesOf(table), out);
            out.println();
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
