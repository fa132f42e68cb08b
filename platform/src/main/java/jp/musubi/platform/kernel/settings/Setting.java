package jp.musubi.platform.kernel.settings;

/**
 * 設定の一行。
 *
 * @param name e.g. {@code MUSUBI_PORT}
 * @param byDefault what holds when it is not set, as text for people
 */
public record Setting(String name, String byDefault, String japanese, String english) {}
