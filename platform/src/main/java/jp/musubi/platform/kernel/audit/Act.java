package jp.musubi.platform.kernel.audit;

/** 行為。 */
public enum Act {
    VIEW("閲覧"),
    SUBMIT("登録"),
    REPLACE("変更"),
    CLEAR("全件終了"),
    WITHDRAW("取消"),
    OPEN_VISIT("受付"),
    GIVE_CONSENT("同意"),
    SIGN_IN("本人確認");

    private final String japanese;

    Act(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
