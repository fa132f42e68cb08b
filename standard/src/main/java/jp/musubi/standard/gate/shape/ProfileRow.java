package jp.musubi.standard.gate.shape;

/**
 * 表の一行。What a profile narrows of one element; an empty cell leaves it as it is.
 *
 * @param path element with slices, such as {@code Condition.code.coding:medisRecordNo.system}
 * @param card {@code 1..1}, {@code 0..*}, {@code 0..0}
 * @param type narrowed types separated by {@code |}, with profiles in angle brackets
 * @param fixed {@code ="text"}, {@code ≈"text"}, {@code ={json}}, {@code ≈{json}}
 * @param binding strength, a blank, canonical of the value set
 * @param slicing {@code open} or {@code closed}, perhaps {@code ordered}, then {@code kind:path} separated by commas
 * @param rule id of the rule to report instead of the general one
 * @param guide range of guide versions in which the row holds
 * @param source where the sheet says so
 */
public record ProfileRow(
        String path,
        String card,
        String type,
        String fixed,
        String binding,
        String slicing,
        String rule,
        String guide,
        String source) {}
