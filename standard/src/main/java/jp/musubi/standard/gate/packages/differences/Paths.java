package jp.musubi.standard.gate.packages.differences;

/** Names in our tables. */
final class Paths {

    private Paths() {}

    static boolean isSlice(String path) {
        return path.indexOf(':', path.lastIndexOf('.') + 1) >= 0;
    }

    static String withoutSlices(String path) {
        return path.replaceAll(":[^.]*", "");
    }

    /** The element that a slice is of. */
    static String sliced(String slice) {
        return slice.substring(0, slice.lastIndexOf(':'));
    }

    /** Whether a path is that of a slice or of something in it. */
    static boolean isIn(String path, String slice) {
        return path.startsWith(slice) && (path.length() == slice.length() || path.charAt(slice.length()) == '.');
    }

    /** The last part of a canonical, also of one in angle brackets: {@code Patient<http://…/JP_Patient>} is JP_Patient. */
    static String shortName(String type) {
        int open = type.indexOf('<');
        String name = open < 0 ? type : type.substring(open + 1, type.length() - 1);
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
