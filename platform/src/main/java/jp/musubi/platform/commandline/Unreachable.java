package jp.musubi.platform.commandline;

import java.net.URI;
import java.nio.file.Path;

/** 結びが答えない。 */
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Of the folder in which a platform on this machine takes requests. */
    Unreachable(Path folder) {
        super("結びが動いていないか、データのフォルダーがちがいます(" + folder + ")。結びを動かしている機械で、同じ利用者として、同じ MUSUBI_DATA で頼んでください。\n"
                + "No platform answers there: ask on its machine, as its user, with its MUSUBI_DATA.");
    }

    Unreachable(URI address) {
        super("結びが動いていません(" + address + ")。./run で起動してください。別の場所で動かしているときは MUSUBI_URL を指定してください。\n"
                + "Musubi does not answer there: start it with ./run, or set MUSUBI_URL.");
    }
}
