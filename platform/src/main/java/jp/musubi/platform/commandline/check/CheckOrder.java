package jp.musubi.platform.commandline.check;

import java.nio.file.Path;
import java.util.List;
import jp.musubi.standard.gate.Question;
import org.jspecify.annotations.Nullable;

/**
 * 頼まれた審査。
 *
 * @param names of files and folders; {@code -} is the input
 * @param question how the gate is asked
 * @param json one line a document, for programs
 * @param second where the second judge is found; null when only the gate is asked
 */
public record CheckOrder(
        List<String> names,
        Question question,
        boolean json,
        @Nullable Second second) {

    /**
     * @param home folder of the judge's parts
     * @param packages folder of the official packages
     */
    public record Second(Path home, Path packages) {}

    public CheckOrder {
        names = List.copyOf(names);
    }
}
