package jp.musubi.platform.cybersecurity.backups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ファイルのハッシュ。Lines as sha256sum writes them: SHA-256 in hexadecimal, blanks, name; at most 50. */
public record FileHashes(Map<String, String> ofNames) {

    public static final int MOST = 50;
    public static final FileHashes NONE = new FileHashes(Map.of());

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64})[ \\t]+\\*?([^\\p{Cntrl}]{1,200})");

    public FileHashes {
        ofNames = Map.copyOf(ofNames);
    }

    /** What holds of two lists of hashes. */
    public enum Match {
        SAME("ハッシュが合う", "Hashes agree"),
        DIFFERENT("ハッシュが合わない", "Hashes differ"),
        /** One of them is empty. */
        UNKNOWN("ハッシュは照らしていない", "Hashes not compared");

        private final String japanese;
        private final String english;

        Match(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }

    /** Empty when a line is none of these, when a name stands twice, or when there are too many. */
    public static Optional<FileHashes> parse(String text) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line :
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher found = LINE.matcher(line);
            if (!found.matches()
                    || hashes.put(found.group(2).strip(), found.group(1).toLowerCase(Locale.ROOT)) != null) {
                return Optional.empty();
            }
        }
        return hashes.size() > MOST ? Optional.empty() : Optional.of(new FileHashes(hashes));
    }

    /** By name, so that the same list is always the same text. */
    public String text() {
        List<String> lines = new ArrayList<>();
        ofNames.keySet().stream().sorted().forEach(name -> lines.add(ofNames.get(name) + "  " + name));
        return String.join("\n", lines);
    }

    /** A drill may restore some files only; each has to be as it was when the copy was taken. */
    public Match compare(FileHashes taken) {
        if (ofNames.isEmpty() || taken.ofNames.isEmpty()) {
            return Match.UNKNOWN;
        }
        return taken.ofNames.entrySet().containsAll(ofNames.entrySet()) ? Match.SAME : Match.DIFFERENT;
    }
}
