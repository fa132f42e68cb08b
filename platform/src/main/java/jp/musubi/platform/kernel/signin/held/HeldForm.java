package jp.musubi.platform.kernel.signin.held;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 取ってある書式。
 *
 * @param subject whose it is, e.g. {@code account/hospital-a-doctor}
 * @param address path of ours where it was to go; with no query: its values are among the fields
 * @param until when it is forgotten
 */
public record HeldForm(String subject, String address, SentForm sent, Instant until) {

    /** One value of one name; a name may come more than once. */
    public record Field(String name, String value) {}

    /**
     * 見せる一行。
     *
     * @param label as it stood beside the field; empty when that is not known, null for a button that was pressed
     * @param text as it was typed, or the words of what was chosen or pressed
     */
    public record Line(@Nullable String label, String text) {}

    /** What somebody saw of it, in its order: neither what was hidden in the form nor what was left empty. */
    public List<Line> lines() {
        FormLabels labels = sent.labels();
        return sent.fields().stream()
                .filter(field -> !field.value().isBlank())
                .filter(field -> labels.isEmpty() || labels.knows(field.name()))
                .map(field -> labels.isEmpty()
                        ? new Line("", field.value())
                        : new Line(labels.of(field.name()), labels.of(field.name(), field.value())))
                .toList();
    }

    /** The words beside a field for a file; empty when they are not known. */
    public String labelOf(String name) {
        String label = sent.labels().of(name);
        return label == null ? "" : label;
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "HeldForm[" + sent.fields().size() + " fields]";
    }
}
