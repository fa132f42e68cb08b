package jp.musubi.standard.gate.examples;

import java.io.ByteArrayOutputStream;

/**
 * 切り貼り。Bytes taken out of a document and others put in their place.
 *
 * @param from first byte taken out
 * @param to behind the last byte taken out
 */
record Splice(int from, int to, byte[] inserted) {

    byte[] of(byte[] document) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(document.length + inserted.length);
        changed.write(document, 0, from);
        changed.writeBytes(inserted);
        changed.write(document, to, document.length - to);
        return changed.toByteArray();
    }
}
