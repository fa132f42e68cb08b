package jp.musubi.platform.cybersecurity.checklist;

/**
 * 確認票で見つかったこと。
 *
 * @param vendor the vendor whose answer does not fit; empty for none
 */
public record SheetFinding(String item, SheetRule rule, String vendor) {

    static SheetFinding of(String item, String rule) {
        return new SheetFinding(item, SheetRule.get(rule), "");
    }
}
