package jp.musubi.platform.docs;

import java.util.ArrayList;
import java.util.List;

/** Two short texts as one: the lines of both, those of the first only after a minus, those of the second only after a plus. */
final class TextDiff {

    private TextDiff() {}

    static String of(String first, String second) {
        List<String> left = first.lines().toList();
        List<String> right = second.lines().toList();
        int[][] common = common(left, right);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && same(left.get(i), right.get(j))) {
                lines.add("  " + right.get(j++));
                i++;
            } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + left.get(i++));
            } else {
                lines.add("+ " + right.get(j++));
            }
        }
        return String.join("\n", lines);
    }

    /** A comma at the end comes from what follows. */
    private static boolean same(String left, String right) {
        return left.equals(right) || left.equals(right + ",") || right.equals(left + ",");
    }

    /** Length of the longest common part behind each pair of lines. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = same(left.get(i), right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
