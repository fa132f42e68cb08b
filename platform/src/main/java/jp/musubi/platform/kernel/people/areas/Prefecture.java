package jp.musubi.platform.kernel.people.areas;

/**
 * 都道府県。
 *
 * @param code 都道府県番号, two digits (JIS X 0401)
 */
public record Prefecture(String code, String japanese, String english) {}
