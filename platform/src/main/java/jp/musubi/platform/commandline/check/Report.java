package jp.musubi.platform.commandline.check;

/** 知らせ方。What is said on the output while the documents are judged, and at the end. */
interface Report {

    void say(Judged judged);

    /** @param stopped whether the person ended it before all was judged */
    void end(Tally tally, boolean stopped);
}
