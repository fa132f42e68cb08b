package jp.musubi.platform.records;

import java.time.YearMonth;

/**
 * 利用の数。
 *
 * @param month of the acts (JST)
 * @param payer 保険者番号 or 公費負担者番号 under which the unit came; of a view, who insured the person on its day; empty when not known
 * @param document type of the submission; of a view, what was looked at by use-views.tsv
 * @param way how it came: SYNC, ASYNC, BULK (a line of a list), CHANGE; UNDO or WITHDRAWAL for what did not come, VIEW for a view
 */
public record UseCount(YearMonth month, String payer, Kind kind, String document, String way, long acts) {

    /** 数える行為。 */
    public enum Kind {
        REGISTERED("登録"),
        REPLACED("変更"),
        LETTER_SENT("診療情報提供書の送付"),
        WITHDRAWN("取消"),
        RESTORED("取消の取りやめ"),
        VIEWED("施設の閲覧");

        private final String japanese;

        Kind(String japanese) {
            this.japanese = japanese;
        }

        public String japanese() {
            return japanese;
        }
    }
}
