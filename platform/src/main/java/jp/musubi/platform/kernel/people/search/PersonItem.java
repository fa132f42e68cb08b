package jp.musubi.platform.kernel.people.search;

/** 照会の項目の名。 */
public enum PersonItem {
    NUMBER,
    NAME,
    BIRTH_DATE,
    SEX,
    ADDRESS
}
