package jp.musubi.platform.pmh.certificates.forms;

import org.jspecify.annotations.Nullable;

/**
 * 項目の誤り。Names the field, never what stands in it.
 *
 * @param rule which rule between two days, for {@link FieldWhy#WAIT} only
 */
public record FieldFault(
        FormField field, FieldWhy why, @Nullable FormWait rule) {

    FieldFault(FormField field, FieldWhy why) {
        this(field, why, null);
    }

    public String in(boolean english) {
        return rule == null ? why.in(english) : rule.in(english);
    }
}
