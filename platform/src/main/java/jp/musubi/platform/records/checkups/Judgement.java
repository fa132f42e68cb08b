package jp.musubi.platform.records.checkups;

import java.util.List;

/**
 * 階層化の結果。
 *
 * @param age at the end of the fiscal year of the checkup
 * @param reasons what holds, in the order of the table; of who is not judged too
 * @param missing measures that were not there, in words; only of who is not judged
 */
public record Judgement(GuidanceLevel level, int age, List<Reason> reasons, List<String> missing) {

    public Judgement {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * わけ。
     *
     * @param factor as in guidance-rules.tsv
     * @param value as sent, or as worked out (BMI of height and weight)
     * @param rule the bound that it meets, in words such as {@code ≥ 85}
     */
    public record Reason(String factor, String item, String value, String rule) {}
}
