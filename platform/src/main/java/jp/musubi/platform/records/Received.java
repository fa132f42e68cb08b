package jp.musubi.platform.records;

/**
 * 受け付けて審査したもの。
 *
 * @param number under which the result is found again
 */
public record Received(ReceiptNumber number, Receipt receipt) {}
