package jp.musubi.standard.vaccinations;

/**
 * ワクチン。
 *
 * @param course of which it is a dose
 * @param live whether, and how: an injected live vaccine keeps others of its kind away
 */
public record Vaccine(String code, String course, String japanese, String english, Live live) {

    /** 生ワクチンか。 */
    public enum Live {
        NO,
        INJECTED,
        ORAL
    }
}
