package jp.musubi.platform.records.retention;

/** 数え始め。The day from which the time of showing counts (sharing-service §2). */
public enum CountsFrom {
    /** 登録(更新)日: of the newest registration of the unit. */
    REGISTRATION,
    /** 検査の日. */
    RESULT_DATE,
    /** 処方の日. */
    PRESCRIPTION_DATE,
    /** 記載の日. */
    WRITING_DATE,
    /** 受領の日. */
    RECEIPT
}
