package jp.musubi.platform.commandline;

import java.net.URI;

/** 結びが答えない。 */
final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreachable(URI address) {
        super("結びが動いていません(" + address + ")。./run で起動してください。別の場所で動かしているときは MUSUBI_URL を指定してください。\n"
                + "Musubi does not answer there: start it with ./run, or set MUSUBI_URL.");
    }
}
