package jp.musubi.standard.gate.examples;

/** 変更。One step of a break. */
public sealed interface Change permits Edit, Trick {

    /**
     * The document with the change made; the given bytes stay as they are.
     *
     * @throws IllegalArgumentException when the document has no such place
     */
    byte[] applyTo(byte[] document);
}
