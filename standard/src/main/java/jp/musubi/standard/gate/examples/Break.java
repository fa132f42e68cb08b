package jp.musubi.standard.gate.examples;

import java.util.List;

/**
 * 破り方。The changes that make an accepted example break one rule.
 *
 * @param rule id of the rule
 * @param example name of the document, see {@link Examples}
 * @param changes in the order in which they are made
 */
public record Break(String rule, String example, List<Change> changes, Terms terms) {

    /** What beside the bytes a rule needs in order to be judged. */
    public enum Needs {
        NOTHING,
        /** The facility of the sender. */
        TOKEN,
        /** The register of insured persons and of what was sent before. */
        REGISTER,
        /** That it is sent to the service: a developer who only asks is not refused. */
        INTAKE,
        /** A profile of the package of a user: our own tables name a rule of their own at such places. */
        PACKAGES
    }

    /**
     * How the broken document is to be judged.
     *
     * @param also ids of rules that necessarily fire with it
     * @param guide version of the guide; empty for the default
     */
    public record Terms(List<String> also, String guide, Needs needs) {

        public Terms {
            also = List.copyOf(also);
        }
    }

    public Break {
        changes = List.copyOf(changes);
    }

    /**
     * The document with the changes made.
     *
     * @throws IllegalArgumentException when the document has not the places that are to be changed
     */
    public byte[] applyTo(byte[] document) {
        byte[] changed = document;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /** The example with the changes made. */
    public byte[] bytes() {
        return applyTo(Examples.standard().get(example));
    }

    @Override
    public String toString() {
        return rule + " " + example + " " + changes;
    }
}
