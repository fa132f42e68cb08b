package jp.musubi.platform.outbreaks.diseases;

import java.util.Arrays;
import java.util.List;

/** 表の欄。 */
final class Cells {

    private Cells() {}

    /** The words of a cell, parted by spaces. */
    static List<String> words(String cell) {
        return split(cell, " ");
    }

    /** The parts of a cell, without empty ones. */
    static List<String> split(String cell, String by) {
        return Arrays.stream(cell.split(java.util.regex.Pattern.quote(by)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
