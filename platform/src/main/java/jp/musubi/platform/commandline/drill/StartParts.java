package jp.musubi.platform.commandline.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 起動に要るもの。What {@code ./run} starts a platform with; the shell knows it.
 *
 * @param app the platform's jar
 * @param options of its java
 * @param classes the archive of a start's classes; empty where there is none
 */
record StartParts(String app, String options, String classes) {

    static StartParts ofShell() {
        return new StartParts(
                System.getProperty("musubi.app", ""),
                System.getProperty("musubi.start.options", ""),
                System.getProperty("musubi.start.classes", ""));
    }

    List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(options.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        if (!classes.isEmpty()) {
            words.add("-XX:SharedArchiveFile=" + classes);
        }
        words.addAll(List.of("-jar", app));
        return words;
    }
}
