package jp.musubi.platform.kernel.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;

/** 一つの台帳。How its entries are written as fields; the domain's own register keeps them. */
interface Register {

    RegisterName name();

    /** The first is the key, except for certificates, whose key is made from the certificate. */
    List<EntryField> fields();

    /** The entry as registered, by field. */
    Optional<Map<String, String>> find(String key);

    /** Key of the entry that these fields make; may be of a wrong form. */
    String keyOf(Cells cells);

    /** One page of what is asked for. */
    RegisterSheet list(RegisterQuestion question);

    /** Where the entries stand, for {@link EntryLists}: only those of {@code :of}, a facility or holder, where there is one. */
    default String rows() {
        throw new UnsupportedOperationException(name().name());
    }

    /** The column by which a list is ordered: of the field of that name, or the key. */
    default String sorting(String asked) {
        return fields().stream()
                .filter(field -> field.kind() != EntryField.Kind.PEM)
                .map(EntryField::name)
                .filter(asked::equals)
                .findFirst()
                .orElse("key");
    }

    /** @throws EntryRefused when it cannot stand so */
    void write(Cells cells, String by, String reason);

    /** Whether a facility's own caller may keep this entry; the operator may every. */
    default boolean isOwn(Caller caller, Map<String, String> entry) {
        return false;
    }

    /** What a facility's own caller must ask for with {@link RegisterQuestion#of}. */
    default String ownOf(Caller caller) {
        return "";
    }
}
