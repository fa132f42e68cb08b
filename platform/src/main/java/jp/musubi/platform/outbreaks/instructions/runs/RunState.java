package jp.musubi.platform.outbreaks.instructions.runs;

/** 仕事の状態。 */
public enum RunState {
    RUNNING,
    /** 止めた: by who extracts. What was made is gone. */
    STOPPED,
    /** 許しが途中で終わった: the instruction ended or ran out meanwhile. What was made is gone. */
    REFUSED,
    DONE
}
