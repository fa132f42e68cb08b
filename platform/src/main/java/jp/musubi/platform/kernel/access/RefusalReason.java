package jp.musubi.platform.kernel.access;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 断りの理由。The precise reason: for the log and the person only, never for the caller (access-matrix §5). */
public enum RefusalReason {
    NO_SUCH_PERSON("該当する人がいません"),
    COVERAGE_ENDED("資格が切れています"),
    NO_CONSENT("同意がありません"),
    CONSENT_EXPIRED("閲覧期間(同意から24時間)を過ぎています"),
    NO_VISIT("この施設での受付がありません"),
    EMERGENCY_NOT_OPEN("救急の閲覧が開かれていません"),
    EMERGENCY_NOT_ALLOWED("救急の閲覧ができる病院・職員ではありません"),
    DISASTER_NOT_OPEN("この地域と区分に、開いている災害がありません"),
    NOT_ADDRESSEE("宛先の施設ではないか、開く同意がありません"),
    NOT_SENDER("この施設が登録したものがありません"),
    NOT_INSURED("この保険者の加入者ではありません"),
    PROXY_ENDED("代理の期間か範囲の外です"),
    NO_INSTRUCTION("承認された指示がありません"),
    NOT_OWN("本人の記録ではありません"),
    CLASS_NOT_ALLOWED("この立場では見られない区分です"),
    PURPOSE_NOT_ALLOWED("利用目的が許されていません"),
    PURPOSE_UNKNOWN("知らない利用目的です"),
    FACILITY_UNKNOWN("登録のない施設です"),
    AREA_NOT_OPEN("参加していない地域の施設です"),
    SUBMISSION_NOT_ALLOWED("この施設からは登録できない種類です"),
    WRONG_PIN("暗証番号が違います"),
    CARD_LOCKED("カードがロックされています"),
    NO_SUCH_VISIT("該当する受付がありません"),
    VISIT_OVER("受付が終わっています"),
    NOT_PROXY("代理人として認められません"),
    CONSENT_OVER("同意はもう終わっています"),
    LETTER_NOT_WAITING("診療情報提供書は同意を待っていません"),
    WRONG_PASSWORD("職員番号かパスワードが違います"),
    WRONG_CODE("端末の番号が違います"),
    ACCOUNT_LOCKED("失敗が続いたため、しばらく入れません"),
    SEARCHED_TOO_OFTEN("人の照会が多すぎます"),
    NAMED_TOO_OFTEN("代理人の申し出が多すぎます");

    /** Of several reasons the one nearest to being allowed is told: it says best what to do next. */
    private static final List<RefusalReason> NEAREST_FIRST = List.of(
            CONSENT_EXPIRED,
            NO_VISIT,
            EMERGENCY_NOT_OPEN,
            DISASTER_NOT_OPEN,
            NO_CONSENT,
            EMERGENCY_NOT_ALLOWED,
            PROXY_ENDED,
            NOT_ADDRESSEE,
            NOT_INSURED,
            NOT_SENDER,
            NO_INSTRUCTION,
            NOT_OWN,
            NO_SUCH_PERSON,
            PURPOSE_NOT_ALLOWED,
            CLASS_NOT_ALLOWED);

    private static final int[] RANKS = ranks();

    private final String japanese;

    RefusalReason(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** Of the two the one nearer to being allowed. */
    RefusalReason nearer(RefusalReason other) {
        return RANKS[other.ordinal()] < RANKS[ordinal()] ? other : this;
    }

    private static int[] ranks() {
        int[] ranks = new int[values().length];
        Arrays.fill(ranks, NEAREST_FIRST.size());
        for (int rank = 0; rank < NEAREST_FIRST.size(); rank++) {
            ranks[NEAREST_FIRST.get(rank).ordinal()] = rank;
        }
        return ranks;
    }

    /**
     * The refusal that the caller is told. What depends on the person is one and the same for "no such person", "no
     * consent" and "not yours"; what depends on the caller alone is said as it is.
     */
    public ProblemCode answer() {
        return switch (this) {
            case PURPOSE_NOT_ALLOWED, PURPOSE_UNKNOWN -> ProblemCode.ACCESS_PURPOSE;
            case FACILITY_UNKNOWN, AREA_NOT_OPEN -> ProblemCode.ACCESS_AREA;
            case COVERAGE_ENDED -> ProblemCode.MEMBER_EXPIRED;
            case SUBMISSION_NOT_ALLOWED -> ProblemCode.ACCESS_SUBMIT;
            case NO_SUCH_VISIT -> ProblemCode.VISIT_NOT_FOUND;
            case VISIT_OVER -> ProblemCode.VISIT_NOT_OPEN;
            case NOT_PROXY -> ProblemCode.PROXY_REFUSED;
            case CONSENT_OVER -> ProblemCode.CONSENT_OVER;
            case LETTER_NOT_WAITING -> ProblemCode.LETTER_NOT_WAITING;
            case SEARCHED_TOO_OFTEN -> ProblemCode.SEARCH_TOO_OFTEN;
            case NAMED_TOO_OFTEN -> ProblemCode.PROXY_TOO_OFTEN;
            case NO_SUCH_PERSON,
                    NO_CONSENT,
                    CONSENT_EXPIRED,
                    NO_VISIT,
                    EMERGENCY_NOT_OPEN,
                    EMERGENCY_NOT_ALLOWED,
                    DISASTER_NOT_OPEN,
                    NOT_ADDRESSEE,
                    NOT_SENDER,
                    NOT_INSURED,
                    PROXY_ENDED,
                    NO_INSTRUCTION,
                    NOT_OWN,
                    CLASS_NOT_ALLOWED,
                    WRONG_PIN,
                    CARD_LOCKED,
                    WRONG_PASSWORD,
                    WRONG_CODE,
                    ACCOUNT_LOCKED -> ProblemCode.ACCESS_REFUSED;
        };
    }
}
