package jp.musubi.platform.cybersecurity.connections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 外部接続で見つかったこと。
 *
 * @param device it is at
 * @param subject the device or the connection, {@code line} the number of its line
 * @param closing null while it is open
 */
public record ConnectionFinding(
        ConnectionRule rule, Device device, UUID subject, int line, Ledger.@Nullable Closing closing) {

    public boolean open() {
        return closing == null;
    }
}
