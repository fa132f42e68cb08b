package jp.musubi.platform.records;

/** 取消の結果。 */
public record Withdrawal(String unitId, int itemsRemoved) {}
