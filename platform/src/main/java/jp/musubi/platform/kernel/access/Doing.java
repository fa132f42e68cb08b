package jp.musubi.platform.kernel.access;

/** すること。Acts besides looking; rows of doing-matrix.tsv (access-matrix §3). */
public enum Doing {
    SUBMIT_UNIT("登録・置き換え"),
    WITHDRAW_UNIT("登録の取消"),
    SEND_LETTER("診療情報提供書を送る(サマリーを添える)"),
    SEND_PRESCRIPTION("電子処方箋の処方を登録する、変更する、取り消す"),
    ASK_LETTER_STATE("送った文書の同意と受け取りを尋ねる"),
    LET_OPEN_LETTER("待つ文書を施設に開かせる"),
    OPEN_LETTER("届いた文書を開く・受け取る・返す"),
    WRITE_INTERVIEW("受診前の問診を書く・渡す・取り下げる"),
    WRITE_CHILD_FORM("予診票と健診の質問票を書く、依頼書を頼む"),
    READ_INTERVIEW("渡された問診を読む"),
    STATE_WISH("心肺蘇生などについての希望を書く・取り下げる"),
    READ_IN_DISASTER("災害のときの集まりを読む"),
    FOLLOW_SUBMISSIONS("自施設の提出の行方を見る"),
    SET_FLAG("未告知・未提供・長期保存を付ける"),
    HIDE("項目・施設を隠す、見せる"),
    END_CONSENT("同意を終える"),
    NAME_PROXY("代理人を決める"),
    OPEN_VISIT("受付を開く"),
    ASK_ELIGIBILITY("資格を尋ねる"),
    CHARGE_SUBSIDY("医療費助成を使って負担を計算し、上限額の台帳に書く"),
    GIVE_VACCINATION("予防接種の前に確かめ、結果を登録する"),
    GIVE_CHECKUP("妊婦と乳幼児の健診の結果を登録する"),
    KEEP_SUBSIDIES("医療費助成の参加、制度、受給者を登録する"),
    WRITE_CERTIFICATE("診断書等を書き、署名し、自治体に出す"),
    TAKE_CERTIFICATE("診断書等を受け取り、差し戻し、受理する"),
    KEEP_CHILDREN("予防接種と母子保健の対象者、単価、依頼書を登録し、結果を見る"),
    KEEP_SCREENINGS("自治体検診の結果を登録し、要精検の人を追いかける"),
    KEEP_CARE("要介護認定を登録し、主治医意見書を頼む"),
    READ_CARE("同意した人の要介護認定を見る"),
    TAKE_CHECKUPS("健診の連携を受け取る"),
    REGISTER_TICKET("医療券を登録する、取り消す"),
    DECLARE_DISASTER("災害時モードを開く、閉じる"),
    SET_AREA("地域を決める"),
    KEEP_REGISTER("施設・保険者の台帳を直す"),
    KEEP_STAFF("職員の台帳を直す"),
    KEEP_CERTIFICATES("電子証明書の台帳を直す"),
    LINK_PEOPLE("人の記録をつなぐ、離す"),
    REVIEW_BREAK_GLASS("救急の閲覧を事後に審査する"),
    READ_LOG("施設の記録を読む(診療の中身なし)"),
    FEED_RESEARCH("研究のデータベースに渡す"),
    DRAFT_INSTRUCTION("大臣の指示を起案する"),
    APPROVE_INSTRUCTION("大臣の指示を承認する、終える"),
    EXTRACT_BY_INSTRUCTION("大臣の指示で取り出す"),
    RECEIVE_EXTRACT("大臣の指示で取り出したものを受け取る、消したと届ける"),
    NOTIFY_INFECTION("発生届を出す"),
    TAKE_NOTICE("発生届を受け取る"),
    KEEP_CHECKLIST("安全対策のチェックリストに答える"),
    INSPECT_CHECKLISTS("安全対策のチェックリストを見る"),
    LOAD_EDITION("チェックリストの版を取り込む"),
    REPORT_INCIDENT("インシデントを記録し、報告する"),
    TAKE_INCIDENT("インシデントの報告を受ける"),
    INSPECT_FACILITY("立入検査をする");

    private final String japanese;

    Doing(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
