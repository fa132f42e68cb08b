package jp.musubi.platform.cybersecurity.backups;

import java.util.Arrays;
import java.util.Optional;

/** 世代の置かれ方。 */
public enum Standing {
    /** Within reach of the network. */
    CONNECTED("つながっている", "Connected", false),
    /** Nobody can write to it for the time that was set, though it is within reach. */
    PROTECTED("書き込みを禁じた", "Write-protected", true),
    DETACHED("切り離した", "Detached", true),
    /** Not there any more; nothing follows on it. */
    DISCARDED("捨てた", "Discarded", false);

    private final String japanese;
    private final String english;
    private final boolean offline;

    Standing(String japanese, String english, boolean offline) {
        this.japanese = japanese;
        this.english = english;
        this.offline = offline;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** Whether malware that reached the network cannot change it (cybersecurity §4). */
    public boolean offline() {
        return offline;
    }

    public static Optional<Standing> find(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
