package jp.musubi.platform.kernel.audit;

/** 行為。 */
public enum Act {
    VIEW("閲覧"),
    SEARCH("照会"),
    LINK("紐付け"),
    SUBMIT("登録"),
    REPLACE("変更"),
    CLEAR("全件終了"),
    WITHDRAW("取消"),
    UNDO_WITHDRAWAL("取消の取りやめ"),
    OPEN_VISIT("受付"),
    CLOSE_VISIT("受付の終了"),
    REQUERY_VISIT("再照会"),
    GIVE_CONSENT("同意"),
    END_CONSENT("同意の取りやめ"),
    NAME_PROXY("代理人の登録"),
    END_PROXY("代理人の取りやめ"),
    HIDE("見せない"),
    SHOW("また見せる"),
    SIGN_IN("本人確認"),
    SIGN_OUT("サインアウト"),
    ADMINISTER("接続と鍵の管理"),
    /** Opening a person's emergency set. */
    BREAK_GLASS("救急時の閲覧の開始"),
    /** A step of the review of a break-glass. */
    REVIEW("事後の見直し"),
    /** Declaring, changing or ending a disaster. */
    DISASTER("災害時モード"),
    /** 受領: the addressee keeps a letter from now on. */
    RECEIVE("文書の受領"),
    /** 差戻し: the addressee does not take a letter. */
    RETURN("文書の差戻し"),
    /** Writing to a checklist of safety, or a report of an incident: about no person. */
    SAFETY("安全対策の記録"),
    /** A step of the issue of a minister's instruction, or of an extract by it: about no person. */
    INSTRUCT("大臣の指示の手続き"),
    /** 本人の記入: the person, or who acts for the person, writes down the own words. */
    WRITE("記入"),
    /** 受診前の問診の送付。 */
    GIVE("施設への送付"),
    /** 発生届: sent, corrected, withdrawn, received, returned, merged, confirmed or reported. */
    NOTIFY("感染症の発生届"),
    /** Calls refused before anybody was known, counted by the minute. */
    TURNED_AWAY("入口での断り");

    private final String japanese;

    Act(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
