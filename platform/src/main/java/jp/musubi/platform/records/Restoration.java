package jp.musubi.platform.records;

/** 取消UNDO の結果。 */
public record Restoration(String unitId, int version, int itemsServed) {}
