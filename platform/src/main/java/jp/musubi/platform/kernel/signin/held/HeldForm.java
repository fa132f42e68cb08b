package jp.musubi.platform.kernel.signin.held;

import java.time.Instant;
import java.util.List;

/**
 * 取ってある書式。
 *
 * @param subject whose it is, e.g. {@code account/hospital-a-doctor}
 * @param address path of ours where it was to go; with no query: its values are among the fields
 * @param fields as they came, without the form token
 * @param files names of the fields whose files have to be chosen again; files are never held
 * @param multipart whether it was sent in parts, and has to be again
 * @param until when it is forgotten
 */
public record HeldForm(
        String subject, String address, List<Field> fields, List<String> files, boolean multipart, Instant until) {

    public HeldForm {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    /** One value of one name; a name may come more than once. */
    public record Field(String name, String value) {}

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "HeldForm[" + fields.size() + " fields]";
    }
}
