package jp.musubi.platform.kernel.signin.held;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 断られた書式。As the page of the refusal gives it back, to be mended and sent again.
 *
 * @param action path of ours to which it goes
 * @param hidden what nobody saw, as it came
 * @param files whose files have to be chosen again
 */
public record TypedForm(
        String action, boolean multipart, List<Row> rows, List<HeldForm.Field> hidden, List<HeldForm.Field> files) {

    public TypedForm {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        files = List.copyOf(files);
    }

    /** The words beside what the refusal is for; empty when there are none. */
    public String wrong() {
        return wrongAt() == 0 ? "" : rows.get(wrongAt() - 1).label();
    }

    /** Its place among the rows, from 1; 0 when the refusal names none of the fields. */
    public int wrongAt() {
        return 1 + rows.stream().map(Row::wrong).toList().indexOf(true);
    }

    /**
     * 一つの欄。
     *
     * @param label as it stood beside the field; may be empty
     * @param values what was typed or chosen; of ticks none or more, of all else one
     * @param choices words by value, in their order; empty for what is typed
     * @param wrong whether the refusal is for it
     */
    public record Row(
            String name,
            String label,
            FieldKind kind,
            List<String> values,
            Map<String, String> choices,
            boolean wrong) {

        public Row {
            values = List.copyOf(values);
        }

        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }

        public boolean has(String value) {
            return values.contains(value);
        }

        /** A part of the form, as it is shown: a list to choose one from, buttons or boxes, a longer text, or a line. */
        public String shape() {
            if (choices.isEmpty()) {
                return kind == FieldKind.LONG || value().indexOf('\n') >= 0 ? "text" : "line";
            }
            return kind == FieldKind.SELECT ? "list" : isAlone() ? "box" : "boxes";
        }

        /** A box that stands by itself, with its words beside it. */
        private boolean isAlone() {
            return kind == FieldKind.TICKS && Set.copyOf(choices.values()).equals(Set.of(FormLabels.TICKED));
        }

        /** Of a line. */
        public String input() {
            return kind.isChoice() ? FieldKind.TEXT.tag() : kind.inputFor(value());
        }

        /** Of buttons and boxes. */
        public String button() {
            return kind == FieldKind.RADIO ? "radio" : "checkbox";
        }
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "TypedForm[" + rows.size() + " fields]";
    }
}
