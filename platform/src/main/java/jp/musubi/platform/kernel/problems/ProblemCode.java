package jp.musubi.platform.kernel.problems;

import jp.musubi.standard.tables.Row;

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
    CONSENT_ITEM,
    PROXY_REFUSED,
    VISIT_NOT_FOUND,
    VISIT_NOT_OPEN,
    CONSENT_OVER,
    LETTER_NOT_WAITING,
    UNIT_NOT_FOUND(
            404,
            Turn.VENDOR,
            "該当する登録がありません。",
            "識別子と被保険者番号を確かめてください。",
            "No such unit.",
            "Check its identifier and the insured number."),
    ENTRY_NOT_SEALED,
    LOG_SIZE_UNKNOWN,
    CLOCK_BACKWARDS,
    DEMO_NAME_UNKNOWN,
    DEMO_SAMPLE_UNKNOWN,
    DEMO_RULE_UNKNOWN,
    DEMO_RULE_OUTSIDE,
    DEMO_RULE_KIND,
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

    /** A row of {@code problem-codes.tsv}. */
    ProblemCode() {
        Row row = ProblemTable.get(name());
        this.status = Integer.parseInt(row.get("status"));
        this.turn = Turn.valueOf(row.get("turn"));
        this.japanese = row.get("japanese");
        this.nextJapanese = row.get("next_japanese");
        this.english = row.get("english");
        this.nextEnglish = row.get("next_english");
    }

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
