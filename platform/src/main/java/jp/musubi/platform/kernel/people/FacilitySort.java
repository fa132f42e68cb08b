package jp.musubi.platform.kernel.people;

/** 施設の並び。 */
public enum FacilitySort {
    /** By code, so by prefecture from north to south. */
    CODE,
    /** By name. */
    NAME,
    /** By the first day of taking part, those without one last. */
    JOINS
}
