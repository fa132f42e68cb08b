package jp.musubi.platform.eligibility.message;

import java.util.List;

/** 読んだ電文。The head, and its questions in order: one at a counter, many in a list. */
public record AskedMessage(MessageHead head, List<AskedLine> lines) {

    public AskedMessage {
        lines = List.copyOf(lines);
    }
}
