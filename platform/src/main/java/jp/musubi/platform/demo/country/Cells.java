package jp.musubi.platform.demo.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** セル。How this room's tables write what one cell holds. */
public final class Cells {

    private Cells() {}

    /** The parts of a cell, separated by commas; none for an empty cell. */
    public static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    /** Whether a cell of yes or no says yes. */
    public static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("a cell of the demo country must be yes or no");
        };
    }

    static @Nullable String textOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
