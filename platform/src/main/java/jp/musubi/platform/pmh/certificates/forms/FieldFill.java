package jp.musubi.platform.pmh.certificates.forms;

/** 何から埋めるか。The first four are the register's, the next three the record's. */
public enum FieldFill {
    NAME,
    SEX,
    BIRTH,
    ADDRESS,
    CONDITIONS,
    LABS,
    DRUGS,
    TODAY
}
