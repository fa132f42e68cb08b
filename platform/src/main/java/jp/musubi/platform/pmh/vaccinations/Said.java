package jp.musubi.platform.pmh.vaccinations;

/** わけ。A reason in words: why a shot may not be given. */
public record Said(String code, String japanese, String english) {

    public String in(boolean inEnglish) {
        return inEnglish ? english : japanese;
    }
}
