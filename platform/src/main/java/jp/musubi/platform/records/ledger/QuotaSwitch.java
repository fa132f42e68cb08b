package jp.musubi.platform.records.ledger;

/** 上限を数えるか。Off for measurements only: {@code MUSUBI_QUOTAS}. */
public record QuotaSwitch(boolean on) {}
