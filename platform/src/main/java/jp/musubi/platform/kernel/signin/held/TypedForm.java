package jp.musubi.platform.kernel.signin.held;

import java.util.List;
import java.util.Map;

/**
 * 断られた書式。As the page of the refusal gives it back, to be mended and sent again.
 *
 * @param action path of ours to which it goes
 * @param hidden what nobody saw, as it came
 * @param files whose files have to be chosen again
 */
public record TypedForm(
        String action, boolean multipart, List<Row> rows, List<HeldForm.Field> hidden, List<Row> files) {

    public TypedForm {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        files = List.copyOf(files);
    }

    /**
     * 一つの欄。
     *
     * @param label as it stood beside the field; may be empty
     * @param choices words by value, in their order; empty for what is typed
     * @param wrong whether the refusal is for it
     */
    public record Row(String name, String label, String value, Map<String, String> choices, boolean wrong) {

        private static final int LONG = 60;

        /** Typed over several lines. */
        public boolean isLong() {
            return value.length() > LONG || value.indexOf('\n') >= 0;
        }
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "TypedForm[" + rows.size() + " fields]";
    }
}
