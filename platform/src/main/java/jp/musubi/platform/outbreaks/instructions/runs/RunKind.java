package jp.musubi.platform.outbreaks.instructions.runs;

/** 仕事の種類。 */
public enum RunKind {
    /** 見積もり: how many the instruction names. Reads nobody's record. */
    COUNT,
    /** 取り出し。 */
    EXTRACT
}
