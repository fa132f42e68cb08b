package jp.musubi.platform.records.signatures;

import java.util.Arrays;
import jp.musubi.standard.json.JsonObject;

/** 署名された部分。The document as sent without its member {@code signature} and the comma that joins it; nothing is rewritten. */
final class SignedBytes {

    private SignedBytes() {}

    /** @param bundle the root of the document; without a signature the bytes are the document's */
    static byte[] of(byte[] document, JsonObject bundle) {
        for (int i = 0; i < bundle.size(); i++) {
            JsonObject.Member member = bundle.member(i);
            if (member.name().equals("signature")) {
                int from =
                        i == 0 ? member.start() : bundle.member(i - 1).value().end();
                boolean first = i == 0 && bundle.size() > 1;
                int to = first ? bundle.member(1).start() : member.value().end();
                byte[] rest = Arrays.copyOf(document, document.length - (to - from));
                System.arraycopy(document, to, rest, from, document.length - to);
                return rest;
            }
        }
        return document;
    }
}
