package jp.musubi.platform.kernel.registers;

import java.util.Map;

/**
 * 書く一行。
 *
 * @param line of the file; 0 for an entry that came alone
 * @param key by which it was addressed, or empty
 * @param onlyNew whether an entry that is there already is a fault
 */
record Row(int line, String key, boolean onlyNew, Map<String, String> cells) {

    /** Of a file: a field without a column stays as it is. */
    boolean isOfFile() {
        return line > 0;
    }
}
