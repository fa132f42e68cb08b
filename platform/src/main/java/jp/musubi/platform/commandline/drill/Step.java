package jp.musubi.platform.commandline.drill;

/**
 * 一段。
 *
 * @param key of its name among the words
 */
record Step(String key, Act act) {

    /** 行い。What is done, and what it must show. */
    interface Act {

        Seen perform() throws NotShown;
    }
}
