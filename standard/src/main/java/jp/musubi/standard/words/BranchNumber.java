package jp.musubi.standard.words;

/** 枝番、2桁。同じ記号・番号の家族の一人ひとりを分ける。Where there is none it is absent, never {@code 00} made up. */
public record BranchNumber(String digits) {

    public BranchNumber {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("枝番は数字2桁です(受け取った長さ " + digits.length() + ")");
        }
    }

    public static boolean isOne(String text) {
        return text.length() == 2 && Digits.areAll(text, 0, 2);
    }
}
