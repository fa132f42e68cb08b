package jp.musubi.platform.portal;

/** 見本の人の説明の一行。 */
public record PersonaNote(String japanese, String english) {

    static final PersonaNote NONE = new PersonaNote("", "");
}
