package jp.musubi.platform.pmh.certificates.forms;

/** 選ぶ言葉の一つ。A row of choices.tsv. */
public record FieldChoice(String code, String japanese, String english) {

    public String in(boolean english) {
        return english ? this.english : japanese;
    }
}
