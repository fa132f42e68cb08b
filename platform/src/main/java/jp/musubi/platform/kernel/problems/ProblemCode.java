package jp.musubi.platform.kernel.problems;

/**
 * 断りの一覧。Status, what happened, whose turn it is, what to do next. The table of docs/error-codes.md is made from
 * this list.
 */
public enum ProblemCode {
    ACCESS_REFUSED(
            403,
            Turn.COUNTER,
            "この記録は閲覧できません。",
            "窓口で本人の同意を得るか、宛先・利用目的を確かめてください。",
            "This record cannot be viewed.",
            "Obtain the person's consent at the counter, or check addressee and purpose."),
    ACCESS_AREA(
            403,
            Turn.COUNTER,
            "この施設は電子カルテ情報共有サービスに参加していません。",
            "参加の開始日と対象の地域を運営に確かめてください。",
            "This facility does not take part in the sharing service.",
            "Ask the operator for the area and the first day of taking part."),
    ACCESS_SUBMIT(
            403,
            Turn.VENDOR,
            "この施設の種類からは登録できません。",
            "登録できる施設の種類と文書の種類を確かめてください。",
            "This kind of facility cannot register this kind of document.",
            "Check which kinds of facility may register which documents."),
    ACCESS_PURPOSE(
            403,
            Turn.VENDOR,
            "この証(トークン)の利用目的では、この操作はできません。",
            "登録された利用目的に合う証で、もう一度お試しください。",
            "The purpose of this token does not fit the call.",
            "Use a token whose registered purpose fits."),
    TOKEN_MISSING(
            401,
            Turn.VENDOR,
            "証(アクセストークン)がありません。",
            "Authorization ヘッダーに Bearer トークンを付けてください。",
            "No access token.",
            "Send a Bearer token in the Authorization header."),
    TOKEN_INVALID(
            401,
            Turn.VENDOR,
            "証(アクセストークン)が正しくないか、期限が切れています。",
            "新しいトークンを取り直してください。",
            "The access token is wrong or has expired.",
            "Get a new token."),
    PAGE_EXPIRED(
            403,
            Turn.PERSON,
            "この画面の有効な時間が過ぎました。",
            "前の画面を開き直してから、もう一度お試しください。",
            "This page has expired.",
            "Open the page again and retry."),
    NOT_FOUND(
            404,
            Turn.VENDOR,
            "この宛先には何もありません。",
            "URL を確かめてください。",
            "There is nothing at this address.",
            "Check the URL."),
    METHOD_NOT_ALLOWED(
            405,
            Turn.VENDOR,
            "この宛先では使えない操作です。",
            "Allow ヘッダーにある操作を使ってください。",
            "This method cannot be used here.",
            "Use one of the methods in the Allow header."),
    BODY_MALFORMED(
            400,
            Turn.VENDOR,
            "本文を JSON として読めません。",
            "文字コード UTF-8 の正しい JSON を送ってください。",
            "The body cannot be read as JSON.",
            "Send well-formed JSON in UTF-8."),
    BODY_TOO_LARGE(
            413,
            Turn.VENDOR,
            "本文が上限(登録は一回 10 MB)を超えています。",
            "添付や項目を減らすか、分けて送ってください。",
            "The body is over its limit (10 MB for a submission).",
            "Send less at a time."),
    MEDIA_TYPE(
            415,
            Turn.VENDOR,
            "この形式(Content-Type)は受け取れません。",
            "application/fhir+json または application/json で送ってください。",
            "This Content-Type is not accepted.",
            "Send application/fhir+json or application/json."),
    NOT_ACCEPTABLE(
            406,
            Turn.VENDOR,
            "求められた形式(Accept)では答えられません。",
            "application/fhir+json を指定してください。",
            "No answer is possible in the wanted format.",
            "Ask for application/fhir+json."),
    PARAMETER_UNKNOWN(
            400,
            Turn.VENDOR,
            "知らない検索条件です。",
            "使える条件は docs/api.md にあります。",
            "Unknown search parameter.",
            "See docs/api.md for those that can be used."),
    PARAMETER_INVALID(
            400,
            Turn.VENDOR,
            "条件または項目の書き方が正しくありません。",
            "docs/api.md の形に合わせてください。",
            "A parameter or field is not well-formed.",
            "Write it as in docs/api.md."),
    PARAMETER_MISSING(
            400,
            Turn.VENDOR,
            "必要な条件または項目がありません。",
            "docs/api.md の必須項目を加えてください。",
            "A required parameter or field is missing.",
            "Add the required ones of docs/api.md."),
    PROFILE_NOT_DECLARED(
            400,
            Turn.VENDOR,
            "そのプロファイルでは審査できません。リソースは、自分の meta.profile にあるプロファイルで審査します。",
            "meta.profile に書いて送り直すか、profile を除いてください。縦棒の後に付ける版は、知られているガイドの版にします。",
            "Not a profile to judge by: a resource is judged by those in its own meta.profile.",
            "Declare it in meta.profile, or leave profile out. A version behind its bar is a known one of the guide."),
    MY_NUMBER_REFUSED(
            400,
            Turn.VENDOR,
            "個人番号(マイナンバー)と見られる番号は受け取れません。",
            "個人番号を送らず、被保険者番号などの定められた番号を使ってください。",
            "A number that looks like an Individual Number is not accepted.",
            "Never send it; use the insured number."),
    MEMBER_NOT_FOUND(
            422,
            Turn.COUNTER,
            "該当する資格がありません。",
            "オンライン資格確認で最新の番号を確かめてください。",
            "No such coverage.",
            "Check the newest number by online eligibility."),
    MEMBER_EXPIRED(
            422,
            Turn.COUNTER,
            "資格が切れています。",
            "新しい資格の番号を本人に確かめてください。",
            "The coverage has ended.",
            "Ask the person for the new coverage."),
    CONSENT_ITEM(
            422,
            Turn.COUNTER,
            "この受付では選べない同意の項目です。",
            "GET /eligibility/consent-items で、選べる項目を確かめてください。",
            "This item of consent is not offered at this visit.",
            "Ask GET /eligibility/consent-items which items are."),
    PROXY_REFUSED(
            422,
            Turn.COUNTER,
            "代理人として認められません。",
            "親は子どもの年齢まで、登録した代理人は範囲と期間の中で同意できます。本人に確かめてください。",
            "Not accepted as a proxy.",
            "A parent up to the child's age, a registered proxy within scope and period. Ask the person."),
    VISIT_NOT_FOUND(
            404,
            Turn.VENDOR,
            "該当する受付がありません。",
            "この施設の受付の番号を確かめてください。",
            "No such visit.",
            "Check the number of this facility's visit."),
    VISIT_NOT_OPEN(
            409,
            Turn.COUNTER,
            "この受付では、もうできません。",
            "カードを置いて、新しい受付を開いてください。",
            "This visit does not allow it any more.",
            "Put the card on the reader and open another visit."),
    CONSENT_OVER(
            409,
            Turn.PERSON,
            "この同意は、もう終わっています。",
            "同意の一覧を開き直して確かめてください。",
            "This consent is over.",
            "Open the list of consents again."),
    LETTER_NOT_WAITING(
            409,
            Turn.PERSON,
            "この診療情報提供書の同意は変えられません。",
            "取得済か取り消された提供書です。一覧を開き直して確かめてください。",
            "The consent to this letter cannot be changed.",
            "It was received or taken back. Open the list again."),
    UNIT_NOT_FOUND(
            404,
            Turn.VENDOR,
            "該当する登録がありません。",
            "識別子と被保険者番号を確かめてください。",
            "No such unit.",
            "Check its identifier and the insured number."),
    ENTRY_NOT_SEALED(
            404,
            Turn.VENDOR,
            "その番号の記録は、この大きさの木の中にありません。",
            "一秒ほど待つか、GET /audit/heads/latest の大きさで尋ねてください。",
            "The tree of this size holds no entry of that number.",
            "Wait a second, or ask with the size of GET /audit/heads/latest."),
    LOG_SIZE_UNKNOWN(
            404,
            Turn.VENDOR,
            "記録の木は、まだその大きさになっていません。",
            "GET /audit/heads/latest の大きさまでで尋ねてください。",
            "The log has not been sealed up to this size.",
            "Ask with a size up to that of GET /audit/heads/latest."),
    CLOCK_BACKWARDS(
            400,
            Turn.VENDOR,
            "時計は前へしか動かせません。",
            "今の時刻より後の時刻を指定してください。",
            "The clock moves forward only.",
            "Give an instant after the present one."),
    DEMO_NAME_UNKNOWN(
            404,
            Turn.VENDOR,
            "見本の国に、その名前の施設・人はいません。",
            "名前の一覧は GET /demo/parties にあります。",
            "Nobody in the demo country has this name.",
            "GET /demo/parties lists the names."),
    DEMO_SAMPLE_UNKNOWN(
            404,
            Turn.VENDOR,
            "その種類の見本はありません。",
            "condition, allergy, lab, infection, patient-only, referral, referral-with-discharge, checkup, checkup-employer,"
                    + " patient-summary のどれかを指定してください。",
            "There is no sample of this kind.",
            "Ask for condition, allergy, lab, infection, patient-only, referral, referral-with-discharge, checkup,"
                    + " checkup-employer or patient-summary."),
    DEMO_RULE_UNKNOWN(
            404,
            Turn.VENDOR,
            "その名前の決まりはありません。",
            "決まりの一覧は docs/rules.md と /rules にあります。大文字と小文字も合わせてください。",
            "There is no rule of this name.",
            "docs/rules.md and /rules list the rules; upper and lower case count."),
    DEMO_RULE_OUTSIDE(
            422,
            Turn.VENDOR,
            "この決まりは、送信者の証・登録簿・送信・利用者のパッケージのどれかがないと判定できないため、見本の文書だけでは破れません。",
            "見本をそのまま受け取り、別の施設の証や、登録と違う値で送って試してください。",
            "This rule needs a sender, the register, a submission or a user's package, so no sample document alone can break it.",
            "Take a plain sample and send it with another facility's token or with other values than the registered ones."),
    DEMO_RULE_KIND(
            422,
            Turn.VENDOR,
            "この種類の、この人の見本では、その決まりだけを破ることはできません。",
            "種類を書かずに --break だけを指定すると、破れる種類を選びます。",
            "A sample of this kind and person cannot break just that rule.",
            "Leave the kind out, and one that can break it is chosen."),
    CONFLICT(
            409,
            Turn.VENDOR,
            "同じ対象への別の処理と重なりました。",
            "少し待ってから、もう一度送ってください。",
            "Another call on the same unit was in progress.",
            "Wait a moment and send again."),
    TRY_AGAIN_LATER(
            503,
            Turn.PLATFORM,
            "ただいま処理できません。",
            "しばらくしてからもう一度お試しください。同じ内容を送り直しても二重にはなりません。",
            "The platform cannot serve this now.",
            "Try again later; sending again never doubles."),
    BROKEN(
            500,
            Turn.PLATFORM,
            "当方の誤りで処理できませんでした。",
            "追跡番号を添えて運営に知らせてください。",
            "An error of the platform.",
            "Tell the operator the trace id.");

    private final int status;
    private final Turn turn;
    private final String japanese;
    private final String nextJapanese;
    private final String english;
    private final String nextEnglish;

    ProblemCode(int status, Turn turn, String japanese, String nextJapanese, String english, String nextEnglish) {
        this.status = status;
        this.turn = turn;
        this.japanese = japanese;
        this.nextJapanese = nextJapanese;
        this.english = english;
        this.nextEnglish = nextEnglish;
    }

    /** The stable code in answers, e.g. {@code ACCESS-REFUSED}. */
    public String code() {
        return name().replace('_', '-');
    }

    public int status() {
        return status;
    }

    public Turn turn() {
        return turn;
    }

    public String japanese() {
        return japanese;
    }

    public String nextJapanese() {
        return nextJapanese;
    }

    public String english() {
        return english;
    }

    public String nextEnglish() {
        return nextEnglish;
    }
}
