package jp.musubi.platform.outbreaks.notices;

import java.time.Instant;

/** 移りの一行。Numbered from 1; only added. @param version of the content it was about */
public record NoticeTurn(int number, String act, NoticeState state, int version, String note, Instant at, String by) {

    NoticeTurn withoutNote() {
        return new NoticeTurn(number, act, state, version, "", at, by);
    }
}
