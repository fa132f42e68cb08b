package jp.musubi.platform.records.ledger;

/** 一日の上限。 */
record Quota(long documents, long bytes) {

    /** Whether one more of this size is within, after so many documents and bytes. */
    boolean allows(long documentsBefore, long bytesBefore, int size) {
        return documentsBefore < documents && bytesBefore + size <= bytes;
    }
}
