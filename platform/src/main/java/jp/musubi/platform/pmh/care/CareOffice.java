package jp.musubi.platform.pmh.care;

/** 居宅介護支援事業所。@param code 介護事業所番号, 10 digits */
public record CareOffice(String code, String name, String english) {

    public CareOffice {
        if (!code.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("介護事業所番号は数字10桁です");
        }
    }

    public String in(boolean english) {
        return english ? this.english : name;
    }
}
