package jp.musubi.standard.gate.shape;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 書き方。What one JSON name of an element may hold: an element with a choice of types has one for each type.
 *
 * @param kind how it is judged
 * @param type FHIR type
 * @param primitive for {@link Kind#PRIMITIVE}
 * @param shape for all but primitives; of a resource the base of any, when empty
 * @param rules what the value must be beside
 */
record Variant(Kind kind, String type, @Nullable Primitive primitive, Supplier<Shape> shape, Rules rules) {

    enum Kind {
        PRIMITIVE,
        COMPLEX,
        EXTENSION,
        REFERENCE,
        /** A resource of an entry, or of parameters. */
        RESOURCE,
        /** A resource inside another one. */
        CONTAINED;

        boolean isResource() {
            return this == RESOURCE || this == CONTAINED;
        }
    }

    /**
     * @param path for messages
     * @param rule reported instead of the general one; empty for the general one, {@code -} for none
     * @param binding required value set, or empty
     * @param profiles canonicals of which the value must fulfil one
     * @param targets resource types that a Reference may lead to; empty for any
     */
    record Rules(
            String path,
            String rule,
            @Nullable Fixed fixed,
            String binding,
            List<String> profiles,
            List<String> targets) {

        boolean isSilent() {
            return rule.equals("-");
        }
    }
}
